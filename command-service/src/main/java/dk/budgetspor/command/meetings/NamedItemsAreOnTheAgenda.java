package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An item that a command names belongs to the agenda; where it is to be treated, it was neither withdrawn nor postponed. */
final class NamedItemsAreOnTheAgenda {
    private NamedItemsAreOnTheAgenda() {}

    /**
     * The item, whatever became of it.
     *
     * @param pointer where in the request it is named
     * @throws Refusal {@code unknown-agenda-item}
     */
    static AgendaItem check(String pointer, AgendaItemId agendaItemId, AgendaItems items) {
        return items.find(agendaItemId.value())
                .orElseThrow(() -> Refusal.of(pointer, ErrorCode.UNKNOWN_AGENDA_ITEM, agendaItemId));
    }

    /** The item, which is still to be treated. */
    static AgendaItem standing(String pointer, AgendaItemId agendaItemId, AgendaItems items) {
        AgendaItem item = check(pointer, agendaItemId, items);
        if (!items.stands(item)) {
            throw Refusal.of(pointer, ErrorCode.ITEM_IS_OFF_THE_AGENDA);
        }
        return item;
    }
}
