package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;

/** Work begins on an item that is planned; one that ended is reopened instead. */
final class OnlyPlannedItemsStart {
    private OnlyPlannedItemsStart() {}

    static void check(PlanItemStatus status) {
        if (status != PlanItemStatus.PLANNED) {
            throw Refusal.because(ErrorCode.ITEM_IS_NOT_PLANNED);
        }
    }
}
