package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An item moves to a place among its siblings, from 1 to as many as they are. */
final class PlacesLieAmongSiblings {
    private PlacesLieAmongSiblings() {}

    static void check(int place, AgendaItem item, AgendaItems items) {
        int siblings = items.siblingsOf(item.parentItemId()).size();
        if (place < 1 || place > siblings) {
            throw Refusal.of("/place", ErrorCode.OUT_OF_RANGE, 1, siblings);
        }
    }
}
