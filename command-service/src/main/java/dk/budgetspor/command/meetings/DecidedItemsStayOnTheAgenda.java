package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** What has been decided cannot be taken off the agenda. */
final class DecidedItemsStayOnTheAgenda {
    private DecidedItemsStayOnTheAgenda() {}

    static void check(AgendaItem item, AgendaItems items) {
        if (item.decided() || items.partsOf(item.agendaItemId()).stream().anyMatch(AgendaItem::decided)) {
            throw Refusal.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED);
        }
    }
}
