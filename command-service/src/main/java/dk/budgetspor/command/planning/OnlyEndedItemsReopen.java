package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;

/** A completed or abandoned item can be reopened, and no other. */
final class OnlyEndedItemsReopen {
    private OnlyEndedItemsReopen() {}

    static void check(PlanItemStatus status) {
        if (status != PlanItemStatus.COMPLETED && status != PlanItemStatus.ABANDONED) {
            throw Refusal.because(ErrorCode.ITEM_IS_ACTIVE);
        }
    }
}
