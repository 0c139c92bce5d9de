package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanStatus;

/** Nothing of a closed plan changes: not the plan, not its items, and none is added. */
final class ClosedPlansStayAsTheyAre {
    private ClosedPlansStayAsTheyAre() {}

    static void check(PlanStatus status) {
        if (status == PlanStatus.CLOSED) {
            throw Refusal.because(ErrorCode.PLAN_IS_CLOSED);
        }
    }
}
