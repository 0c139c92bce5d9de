package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemWeighed;
import dk.budgetspor.kernel.planning.PlanStatus;
import org.junit.jupiter.api.Test;

class WeighPlanItemTest {
    private static final PlanItemWeighed WEIGHED =
            new PlanItemWeighed(ITEM, PLAN, null, Degree.HIGH, null, Degree.LOW, null, Degree.MEDIUM);

    @Test
    void an_item_is_weighed() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new WeighPlanItem(ITEM_ID, Degree.HIGH, Degree.LOW, Degree.MEDIUM), planner())
                .expectEvents(WEIGHED);
    }

    @Test
    void it_is_weighed_anew() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), WEIGHED)
                .when(new WeighPlanItem(ITEM_ID, Degree.HIGH, Degree.HIGH, Degree.LOW), planner())
                .expectEvents(new PlanItemWeighed(
                        ITEM, PLAN, Degree.HIGH, Degree.HIGH, Degree.LOW, Degree.HIGH, Degree.MEDIUM, Degree.LOW));
    }

    @Test
    void the_same_weight_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), WEIGHED)
                .when(new WeighPlanItem(ITEM_ID, Degree.HIGH, Degree.LOW, Degree.MEDIUM), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new WeighPlanItem(ITEM_ID, Degree.HIGH, Degree.LOW, Degree.MEDIUM), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }
}
