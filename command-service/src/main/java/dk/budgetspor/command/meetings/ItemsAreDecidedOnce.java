package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An item or sub-point has one decision, which is corrected where it is wrong. */
final class ItemsAreDecidedOnce {
    private ItemsAreDecidedOnce() {}

    static void check(AgendaItem item) {
        if (item.decided()) {
            throw Refusal.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED);
        }
    }
}
