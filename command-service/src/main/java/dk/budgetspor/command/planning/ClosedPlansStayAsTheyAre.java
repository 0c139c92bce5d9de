package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.UUID;

/** Nothing of a closed plan changes: not the plan, not its items, and none is added. */
final class ClosedPlansStayAsTheyAre {
    private ClosedPlansStayAsTheyAre() {}

    static void check(UUID planId, PlanRegister plans) {
        plans.find(new PlanId(planId)).ifPresent(plan -> check(plan.status()));
    }

    static void check(PlanStatus status) {
        if (status == PlanStatus.CLOSED) {
            throw Refusal.because(ErrorCode.PLAN_IS_CLOSED);
        }
    }
}
