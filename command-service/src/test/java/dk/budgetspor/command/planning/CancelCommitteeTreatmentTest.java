package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.secretary;
import static dk.budgetspor.command.planning.Given.treatmentPlanned;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CancelCommitteeTreatmentTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final CancelCommitteeTreatment CANCEL =
            new CancelCommitteeTreatment(ITEM_ID, new BodyCode("KU"), "afgjort");
    private static final CommitteeTreatmentCancelled CANCELLED =
            new CommitteeTreatmentCancelled(ITEM, PLAN, "KU", MARCH, "afgjort");

    @Test
    void a_planned_treatment_is_cancelled() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(CANCEL, planner())
                .expectEvents(CANCELLED);
    }

    @Test
    void also_of_an_item_that_has_ended() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH), completed(PlanItemStatus.PLANNED))
                .when(CANCEL, planner())
                .expectEvents(CANCELLED);
    }

    @Test
    void what_is_not_planned_is_not_cancelled() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH), CANCELLED)
                .when(CANCEL, planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.TREATMENT_IS_NOT_PLANNED, "KU"));
    }

    @Test
    void nothing_is_cancelled_in_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), treatmentPlanned(MARCH))
                .when(CANCEL, planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_secretary_cancels_treatments_in_own_bodies_only() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(CANCEL, secretary("*"))
                .expectEvents(CANCELLED);
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(CANCEL, secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }
}
