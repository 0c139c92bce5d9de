package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class CloseCaseTest {
    private static final CloseCase CLOSE = new CloseCase(CASE, "afgjort");

    @Test
    void work_on_a_case_ends_for_a_reason() {
        cases().given(opened()).when(CLOSE, secretary("ØK")).expectEvents(new CaseClosed(NUMBER, "afgjort"));
    }

    @Test
    void a_case_that_was_reopened_is_closed_again() {
        cases().given(opened(), closed(), new CaseReopened(NUMBER, "nyt"))
                .when(CLOSE, secretary("ØK"))
                .expectEvents(new CaseClosed(NUMBER, "afgjort"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(CLOSE, secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(CLOSE, secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(CLOSE, stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(CLOSE, secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
