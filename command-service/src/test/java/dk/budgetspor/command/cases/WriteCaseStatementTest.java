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
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class WriteCaseStatementTest {
    @Test
    void the_texts_of_a_case_are_a_version() {
        cases().given(opened())
                .when(write("Ny plan"), secretary("ØK"))
                .expectEvents(new CaseStatementWritten(NUMBER, 1, "Ny plan", "", "Ingen"));
    }

    @Test
    void every_rewriting_is_a_version() {
        cases().given(opened(), written(1, "Ny plan"), written(2, "Bedre plan"))
                .when(write("Ny plan"), secretary("ØK"))
                .expectEvents(written(3, "Ny plan"));
    }

    @Test
    void unchanged_texts_are_no_event() {
        cases().given(opened(), written(1, "Ny plan"))
                .when(write("Ny plan"), secretary("ØK"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_financial_impact_is_a_version() {
        cases().given(opened(), written(1, "Ny plan"))
                .when(new WriteCaseStatement(CASE, new CaseStatement("Ny plan", "", "")), secretary("ØK"))
                .expectEvents(new CaseStatementWritten(NUMBER, 2, "Ny plan", "", ""));
    }

    @Test
    void a_case_without_a_route_is_every_secretarys() {
        cases().given(opened(List.of())).when(write("Ny plan"), secretary("HU")).expectEvents(written(1, "Ny plan"));
    }

    @Test
    void a_body_that_it_was_referred_to_makes_it_own() {
        cases().given(opened(), new CaseReferred(NUMBER, "HU", "dialog"))
                .when(write("Ny plan"), secretary("HU"))
                .expectEvents(written(1, "Ny plan"));
    }

    @Test
    void a_case_that_was_reopened_is_worked_on_again() {
        cases().given(opened(), closed(), new CaseReopened(NUMBER, "nyt"))
                .when(write("Ny plan"), secretary("ØK"))
                .expectEvents(written(1, "Ny plan"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(write("Ny plan"), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(write("Ny plan"), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(write("Ny plan"), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(write("Ny plan"), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static WriteCaseStatement write(String statement) {
        return new WriteCaseStatement(CASE, new CaseStatement(statement, "", "Ingen"));
    }

    private static CaseStatementWritten written(int number, String statement) {
        return new CaseStatementWritten(NUMBER, number, statement, "", "Ingen");
    }
}
