package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A slot such as a break is no case: nothing is decided, noted, recommended or filed on it. */
final class SlotsAreOnlyTimes {
    private SlotsAreOnlyTimes() {}

    static void check(String pointer, AgendaItem item) {
        if (item.kind() == AgendaItemKind.SLOT) {
            throw Refusal.of(pointer, ErrorCode.ITEM_IS_A_SLOT);
        }
    }
}
