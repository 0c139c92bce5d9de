package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;

/**
 * An item is completed or abandoned from planned or in progress: what is already implemented when the plan is made is
 * marked completed at once (document A).
 */
final class OnlyActiveItemsEnd {
    private OnlyActiveItemsEnd() {}

    static void check(PlanItemStatus status) {
        if (status != PlanItemStatus.PLANNED && status != PlanItemStatus.IN_PROGRESS) {
            throw Refusal.because(ErrorCode.ITEM_IS_NOT_ACTIVE);
        }
    }
}
