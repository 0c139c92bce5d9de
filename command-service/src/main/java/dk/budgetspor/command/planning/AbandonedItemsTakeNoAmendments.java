package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;

/** A decision adds nothing to an item that was given up. */
final class AbandonedItemsTakeNoAmendments {
    private AbandonedItemsTakeNoAmendments() {}

    static void check(PlanItemStatus status) {
        if (status == PlanItemStatus.ABANDONED) {
            throw Refusal.because(ErrorCode.ITEM_IS_ABANDONED);
        }
    }
}
