package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.PlanStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewordPlanItemTest {
    private static final PlanItemReworded DESCRIBED =
            new PlanItemReworded(ITEM, PLAN, null, null, "", "Et hus", null, null, null, null, "uklart");

    @Test
    void every_text_can_be_written_anew() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(reword("Hus", "Et hus", "Bygges", "Årligt"), planner())
                .expectEvents(new PlanItemReworded(
                        ITEM, PLAN, "Ungdomshus", "Hus", "", "Et hus", "", "Bygges", "", "Årligt", "uklart"));
    }

    @Test
    void a_text_that_stays_is_not_told() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(reword(null, "Et hus", null, null), planner())
                .expectEvents(DESCRIBED);
    }

    @Test
    void a_text_that_is_written_as_it_was_stays() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(reword("Ungdomshus", "Et hus", "", ""), planner())
                .expectEvents(DESCRIBED);
    }

    @Test
    void a_text_is_cleared_with_an_empty_one() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), DESCRIBED)
                .when(reword(null, "", null, null), planner())
                .expectEvents(
                        new PlanItemReworded(ITEM, PLAN, null, null, "Et hus", "", null, null, null, null, "uklart"));
    }

    @Test
    void nothing_new_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), DESCRIBED)
                .when(reword("Ungdomshus", "Et hus", null, null), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(reword(null, null, null, null), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_keeps_a_title() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(reword(" ", null, null, null), planner())
                .expectNoEvents()
                .expectException(Refused.of("/title", ErrorCode.REQUIRED));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(reword("Hus", null, null, null), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static RewordPlanItem reword(
            @Nullable String title, @Nullable String description, @Nullable String process, @Nullable String followUp) {
        return new RewordPlanItem(ITEM_ID, title, description, process, followUp, "uklart");
    }
}
