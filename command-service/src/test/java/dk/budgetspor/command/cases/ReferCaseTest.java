package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class ReferCaseTest {
    @Test
    void a_case_is_sent_to_a_further_body() {
        cases().given(opened())
                .when(refer("HU"), secretary("ØK"))
                .expectEvents(new CaseReferred(NUMBER, "HU", "dialog"));
    }

    @Test
    void a_body_of_the_route_has_it_already() {
        cases().given(opened())
                .when(refer("KB"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_ON_THE_ROUTE, "KB"));
    }

    @Test
    void a_case_is_referred_to_a_body_once() {
        cases().given(opened(), new CaseReferred(NUMBER, "HU", "dialog"))
                .when(refer("hu"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_ON_THE_ROUTE, "HU"));
    }

    @Test
    void the_body_exists() {
        cases().given(opened())
                .when(refer("XX"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_body_is_not_dissolved() {
        cases().given(opened())
                .when(refer("BØ"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(refer("HU"), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(refer("HU"), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(refer("HU"), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(refer("HU"), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static ReferCase refer(String bodyCode) {
        return new ReferCase(CASE, new BodyCode(bodyCode), "dialog");
    }
}
