package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;

/** Nothing more is planned for or told of a completed or abandoned item until it is reopened. */
final class EndedItemsAreReopenedFirst {
    private EndedItemsAreReopenedFirst() {}

    static void check(PlanItemStatus status) {
        if (status == PlanItemStatus.COMPLETED || status == PlanItemStatus.ABANDONED) {
            throw Refusal.because(ErrorCode.ITEM_IS_NOT_ACTIVE);
        }
    }
}
