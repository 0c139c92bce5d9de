package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Of items side by side that have both times, one ends before the next begins; a slot may lie upon the item whose time it is. */
final class ItemsDoNotOverlap {
    private ItemsDoNotOverlap() {}

    static void check(AgendaItem item, AgendaItems items) {
        boolean taken = items.siblingsOf(item.parentItemId()).stream()
                .filter(other -> !other.agendaItemId().equals(item.agendaItemId()) && items.stands(other))
                .filter(other -> !isTimeOf(item, other) && !isTimeOf(other, item))
                .anyMatch(other -> other.time().overlaps(item.time()));
        if (taken) {
            throw Refusal.of("/startsAt", ErrorCode.TIMES_OVERLAP);
        }
    }

    private static boolean isTimeOf(AgendaItem slot, AgendaItem item) {
        return item.agendaItemId().equals(slot.pointsTo());
    }
}
