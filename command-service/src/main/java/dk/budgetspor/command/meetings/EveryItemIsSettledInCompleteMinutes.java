package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Minutes are complete when each item that stands on the agenda, or each of its sub-points, has a decision or a note. */
final class EveryItemIsSettledInCompleteMinutes {
    private EveryItemIsSettledInCompleteMinutes() {}

    static void check(AgendaItems items) {
        String open = items.siblingsOf(null).stream()
                .filter(item -> isToSettle(item, items) && !isSettled(item, items))
                .map(items::numberOf)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw Refusal.because(ErrorCode.ITEMS_WITHOUT_DECISION, open);
        }
    }

    private static boolean isSettled(AgendaItem item, AgendaItems items) {
        List<AgendaItem> parts = items.partsOf(item.agendaItemId()).stream()
                .filter(part -> isToSettle(part, items))
                .toList();
        return item.settled() || (!parts.isEmpty() && parts.stream().allMatch(AgendaItem::settled));
    }

    private static boolean isToSettle(AgendaItem item, AgendaItems items) {
        return item.kind() != AgendaItemKind.SLOT && items.stands(item);
    }
}
