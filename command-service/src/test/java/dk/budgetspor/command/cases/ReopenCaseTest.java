package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class ReopenCaseTest {
    private static final ReopenCase REOPEN = new ReopenCase(CASE, "nye oplysninger");

    @Test
    void work_on_a_closed_case_goes_on_for_a_reason() {
        cases().given(opened(), closed())
                .when(REOPEN, secretary("ØK"))
                .expectEvents(new CaseReopened(NUMBER, "nye oplysninger"));
    }

    @Test
    void only_a_closed_case_is_reopened() {
        cases().given(opened())
                .when(REOPEN, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_NOT_CLOSED));
    }

    @Test
    void a_case_is_reopened_once() {
        cases().given(opened(), closed(), new CaseReopened(NUMBER, "nyt"))
                .when(REOPEN, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_NOT_CLOSED));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened(), closed())
                .when(REOPEN, secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(REOPEN, stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(REOPEN, secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
