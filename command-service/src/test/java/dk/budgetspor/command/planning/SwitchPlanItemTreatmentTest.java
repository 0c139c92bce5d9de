package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.treatmentPlanned;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.PlanItemTreatmentSwitched;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SwitchPlanItemTreatmentTest {
    private static final PlanItemTreatmentSwitched IN_OPERATION =
            new PlanItemTreatmentSwitched(ITEM, PLAN, TreatmentKind.POLITICAL, TreatmentKind.IN_OPERATION, "afgjort");

    @Test
    void an_item_becomes_ordinary_operation() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(switchTo(TreatmentKind.IN_OPERATION), planner())
                .expectEvents(IN_OPERATION);
    }

    @Test
    void it_can_go_to_committees_again() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), IN_OPERATION)
                .when(switchTo(TreatmentKind.POLITICAL), planner())
                .expectEvents(new PlanItemTreatmentSwitched(
                        ITEM, PLAN, TreatmentKind.IN_OPERATION, TreatmentKind.POLITICAL, "afgjort"));
    }

    @Test
    void the_same_treatment_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(null))
                .when(switchTo(TreatmentKind.POLITICAL), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_that_committees_are_to_treat_is_not_in_operation() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        treatmentPlanned(null),
                        new CommitteeTreatmentPlanned(ITEM, PLAN, "ØK", LocalDate.of(2022, 3, 1), ""))
                .when(switchTo(TreatmentKind.IN_OPERATION), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_HAS_TREATMENTS, "KU, ØK"));
    }

    @Test
    void once_they_are_cancelled_it_is() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        treatmentPlanned(null),
                        new CommitteeTreatmentCancelled(ITEM, PLAN, "KU", null, "afgjort"))
                .when(switchTo(TreatmentKind.IN_OPERATION), planner())
                .expectEvents(IN_OPERATION);
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(switchTo(TreatmentKind.IN_OPERATION), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static SwitchPlanItemTreatment switchTo(TreatmentKind treatment) {
        return new SwitchPlanItemTreatment(ITEM_ID, treatment, "afgjort");
    }
}
