package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.abandoned;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.reopened;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AmendPlanItemTest {
    private static final UUID DECISION = UUID.fromString("33333333-3333-3333-3333-333333333333");
    private static final UUID MEETING = UUID.fromString("44444444-4444-4444-4444-444444444444");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 7);

    @Test
    void a_decision_adds_a_text() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(amend("Kort status", Openness.OPEN))
                .expectEvents(amended("Kort status", Openness.OPEN));
    }

    @Test
    void once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), amended("Kort status", Openness.OPEN))
                .when(amend("Kort status", Openness.OPEN))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void also_to_a_completed_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(amend("Kort status", Openness.OPEN))
                .expectEvents(amended("Kort status", Openness.OPEN));
    }

    @Test
    void another_text_of_the_same_decision_comes_in_its_place() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), amended("Kort status", Openness.OPEN))
                .when(amend("Status hvert år", Openness.OPEN))
                .expectEvents(amended("Status hvert år", Openness.OPEN));
    }

    @Test
    void an_abandoned_item_takes_nothing_until_it_is_reopened() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(amend("Kort status", Openness.OPEN))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_ABANDONED));
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED), reopened(PlanItemStatus.ABANDONED))
                .when(amend("Kort status", Openness.OPEN))
                .expectEvents(amended("Kort status", Openness.OPEN));
    }

    @Test
    void nor_does_an_item_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(amend("Kort status", Openness.OPEN))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void what_an_abandoned_item_has_taken_can_come_to_be_closed() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), amended("Kort status", Openness.OPEN), abandoned(PlanItemStatus.PLANNED))
                .when(amend("Kort status", Openness.CLOSED))
                .expectEvents(amended("Kort status", Openness.CLOSED));
    }

    @Test
    void what_a_decision_no_longer_adds_is_taken_off_even_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), amended("Kort status", Openness.OPEN), abandoned(PlanItemStatus.PLANNED))
                .when(revoke())
                .expectEvents(new PlanItemAmendmentRevoked(
                        ITEM, PLAN, DECISION, MEETING, "ØK", Openness.OPEN, "Kort status"));
    }

    @Test
    void what_does_not_stand_is_not_taken_off() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(revoke())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static AmendPlanItem amend(String text, Openness openness) {
        return new AmendPlanItem(ITEM_ID, DECISION, MEETING, "ØK", DAY, openness, text);
    }

    private static RevokePlanItemAmendment revoke() {
        return new RevokePlanItemAmendment(ITEM_ID, DECISION, MEETING, "ØK", Openness.OPEN);
    }

    private static PlanItemAmended amended(String text, Openness openness) {
        return new PlanItemAmended(ITEM, PLAN, DECISION, MEETING, "ØK", DAY, openness, text);
    }
}
