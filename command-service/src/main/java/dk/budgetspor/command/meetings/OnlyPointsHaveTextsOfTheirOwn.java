package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** The texts of a case are written on the case; a slot has none. */
final class OnlyPointsHaveTextsOfTheirOwn {
    private OnlyPointsHaveTextsOfTheirOwn() {}

    static void check(AgendaItem item) {
        if (item.kind() != AgendaItemKind.POINT) {
            throw Refusal.of("/agendaItemId", ErrorCode.ITEM_IS_NOT_A_POINT);
        }
    }
}
