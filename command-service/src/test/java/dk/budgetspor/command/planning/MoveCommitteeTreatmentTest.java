package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.abandoned;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.reopened;
import static dk.budgetspor.command.planning.Given.secretary;
import static dk.budgetspor.command.planning.Given.treatmentPlanned;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveCommitteeTreatmentTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

    @Test
    void a_move_keeps_the_day_before_the_day_from_now_on_and_the_reason() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(JUNE), planner())
                .expectEvents(new CommitteeTreatmentMoved(ITEM, PLAN, "KU", MARCH, JUNE, "forsinket"));
    }

    @Test
    void a_move_begins_where_the_last_one_ended() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        treatmentPlanned(MARCH),
                        new CommitteeTreatmentMoved(ITEM, PLAN, "KU", MARCH, null, "forsinket"))
                .when(move(JUNE), planner())
                .expectEvents(new CommitteeTreatmentMoved(ITEM, PLAN, "KU", null, JUNE, "forsinket"));
    }

    @Test
    void a_treatment_can_come_to_await_a_date() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(null), planner())
                .expectEvents(new CommitteeTreatmentMoved(ITEM, PLAN, "KU", MARCH, null, "forsinket"));
    }

    @Test
    void the_same_day_is_no_move() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(MARCH), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void to_await_a_date_still_is_no_move() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(null))
                .when(move(null), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_not_planned_is_not_moved() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), new CommitteeTreatmentPlanned(ITEM, PLAN, "ØK", MARCH, ""))
                .when(move(JUNE), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.TREATMENT_IS_NOT_PLANNED, "KU"));
    }

    @Test
    void a_treatment_of_an_abandoned_item_is_not_moved() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH), abandoned(PlanItemStatus.PLANNED))
                .when(move(JUNE), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void it_is_moved_when_the_item_is_reopened() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        treatmentPlanned(MARCH),
                        abandoned(PlanItemStatus.PLANNED),
                        reopened(PlanItemStatus.ABANDONED))
                .when(move(JUNE), planner())
                .expectEvents(new CommitteeTreatmentMoved(ITEM, PLAN, "KU", MARCH, JUNE, "forsinket"));
    }

    @Test
    void nothing_is_moved_in_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(JUNE), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_secretary_moves_treatments_in_own_bodies_only() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(JUNE), secretary("ØK", "KU"))
                .expectEvents(new CommitteeTreatmentMoved(ITEM, PLAN, "KU", MARCH, JUNE, "forsinket"));
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(MARCH))
                .when(move(JUNE), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    private static MoveCommitteeTreatment move(@Nullable LocalDate indicativeDate) {
        return new MoveCommitteeTreatment(ITEM_ID, new BodyCode("KU"), indicativeDate, "forsinket");
    }
}
