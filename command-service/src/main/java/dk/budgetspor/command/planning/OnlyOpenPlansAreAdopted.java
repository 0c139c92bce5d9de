package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanStatus;

/** A plan is adopted once, while it is open. */
final class OnlyOpenPlansAreAdopted {
    private OnlyOpenPlansAreAdopted() {}

    static void check(PlanStatus status) {
        ClosedPlansStayAsTheyAre.check(status);
        if (status != PlanStatus.OPEN) {
            throw Refusal.because(ErrorCode.PLAN_IS_NOT_OPEN);
        }
    }
}
