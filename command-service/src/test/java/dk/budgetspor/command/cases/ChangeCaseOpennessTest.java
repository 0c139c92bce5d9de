package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class ChangeCaseOpennessTest {
    @Test
    void a_case_is_closed_to_everybody_for_a_reason() {
        cases().given(opened())
                .when(change(Openness.CLOSED), secretary("ØK"))
                .expectEvents(new CaseOpennessSwitched(NUMBER, Openness.OPEN, Openness.CLOSED, "personsag"));
    }

    @Test
    void it_is_changed_from_what_it_is() {
        cases().given(opened(), new CaseOpennessSwitched(NUMBER, Openness.OPEN, Openness.CLOSED, "-"))
                .when(change(Openness.OPEN), secretary("ØK"))
                .expectEvents(new CaseOpennessSwitched(NUMBER, Openness.CLOSED, Openness.OPEN, "personsag"));
    }

    @Test
    void the_openness_it_has_is_no_event() {
        cases().given(opened())
                .when(change(Openness.OPEN), secretary("ØK"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(change(Openness.CLOSED), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(change(Openness.CLOSED), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(change(Openness.CLOSED), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(change(Openness.CLOSED), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static ChangeCaseOpenness change(Openness openness) {
        return new ChangeCaseOpenness(CASE, openness, "personsag");
    }
}
