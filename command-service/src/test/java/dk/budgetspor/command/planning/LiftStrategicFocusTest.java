package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import org.junit.jupiter.api.Test;

class LiftStrategicFocusTest {
    private static final StrategicFocusLifted LIFTED = new StrategicFocusLifted(ITEM, PLAN, "Fyrtårn", "klaret");
    private static final LiftStrategicFocus LIFT = new LiftStrategicFocus(ITEM_ID, "klaret");

    @Test
    void an_item_goes_out_of_focus() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus())
                .when(LIFT, planner())
                .expectEvents(LIFTED);
    }

    @Test
    void also_when_it_has_ended() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus(), completed(PlanItemStatus.PLANNED))
                .when(LIFT, planner())
                .expectEvents(LIFTED);
    }

    @Test
    void only_from_where_it_is() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus(), LIFTED)
                .when(LIFT, planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_IN_FOCUS));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), Given.inFocus())
                .when(LIFT, planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }
}
