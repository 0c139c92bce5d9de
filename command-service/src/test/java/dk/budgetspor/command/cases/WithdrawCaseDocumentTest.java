package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.announced;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.filed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class WithdrawCaseDocumentTest {
    private static final WithdrawCaseDocument WITHDRAW = new WithdrawCaseDocument(CASE, 1, "forkert");

    @Test
    void a_document_is_withdrawn_for_a_reason() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(WITHDRAW, secretary("ØK"))
                .expectEvents(new CaseDocumentWithdrawn(NUMBER, 1, "forkert"));
    }

    @Test
    void one_that_never_came_is_withdrawn_too() {
        cases().given(opened(), announced(1))
                .when(WITHDRAW, secretary("ØK"))
                .expectEvents(new CaseDocumentWithdrawn(NUMBER, 1, "forkert"));
    }

    @Test
    void it_is_an_attachment_of_the_case() {
        cases().given(opened())
                .when(WITHDRAW, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void a_document_is_withdrawn_once() {
        cases().given(opened(), filed(1, "160397/21"), new CaseDocumentWithdrawn(NUMBER, 1, "forkert"))
                .when(WITHDRAW, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(WITHDRAW, secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), filed(1, "160397/21"), closed())
                .when(WITHDRAW, secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(WITHDRAW, stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(WITHDRAW, secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
