package dk.budgetspor.command.budget;

import static dk.budgetspor.command.budget.Given.CORRECTION;
import static dk.budgetspor.command.budget.Given.CORRECTION_ID;
import static dk.budgetspor.command.budget.Given.DAY;
import static dk.budgetspor.command.budget.Given.MEETING_OF_KU;
import static dk.budgetspor.command.budget.Given.TOMORROW;
import static dk.budgetspor.command.budget.Given.corrections;
import static dk.budgetspor.command.budget.Given.registered;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreatBudgetCorrectionTest {
    @Test
    void a_committee_treats_a_correction_at_a_meeting_of_its_own() {
        corrections()
                .given(registered())
                .when(treat("KU", MEETING_OF_KU, DAY))
                .expectEvents(treated("KU", MEETING_OF_KU))
                .expectEventsMatching(BusinessDate.of("2023-06-07"));
    }

    @Test
    void several_committees_can_treat_it_one_after_the_other() {
        corrections()
                .given(registered(), treated("KU", null))
                .when(treat("ØK", null, DAY))
                .expectEvents(treated("ØK", null));
    }

    @Test
    void the_same_treatment_is_no_news() {
        corrections()
                .given(registered(), treated("KU", null))
                .when(treat("KU", null, DAY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void that_it_was_treated_may_be_recorded_when_it_is_in_the_budget() {
        corrections()
                .given(registered(), new BudgetCorrectionIncorporated(CORRECTION, DAY))
                .when(treat("KU", null, DAY))
                .expectEvents(treated("KU", null));
    }

    @Test
    void the_meeting_is_one_of_the_committee() {
        corrections()
                .given(registered())
                .when(treat("ØK", MEETING_OF_KU, DAY))
                .expectNoEvents()
                .expectException(Refused.of("/meetingId", ErrorCode.UNKNOWN_MEETING, MEETING_OF_KU));
        corrections()
                .given(registered())
                .when(treat("KU", CORRECTION, DAY))
                .expectException(Refused.of("/meetingId", ErrorCode.UNKNOWN_MEETING, CORRECTION));
    }

    @Test
    void the_board_is_no_committee() {
        corrections()
                .given(registered())
                .when(treat("DIR", null, DAY))
                .expectException(Refused.of("/bodyCode", ErrorCode.NOT_A_COMMITTEE, "DIR"));
    }

    @Test
    void what_has_happened_is_not_to_come() {
        corrections()
                .given(registered())
                .when(treat("KU", null, TOMORROW))
                .expectException(Refused.of("/treatedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void nobody_treats_what_was_withdrawn() {
        corrections()
                .given(registered(), new BudgetCorrectionWithdrawn(CORRECTION, "R"))
                .when(treat("KU", null, DAY))
                .expectException(Refused.because(ErrorCode.CORRECTION_IS_WITHDRAWN));
    }

    private static TreatBudgetCorrection treat(String body, @Nullable UUID meeting, LocalDate day) {
        return new TreatBudgetCorrection(
                CORRECTION_ID, new CommitteeTreatment(new BodyCode(body), meeting, day, "Taget til efterretning"));
    }

    private static BudgetCorrectionTreated treated(String body, @Nullable UUID meeting) {
        return new BudgetCorrectionTreated(CORRECTION, body, meeting, DAY, "Taget til efterretning");
    }
}
