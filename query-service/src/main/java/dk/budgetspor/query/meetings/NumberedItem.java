package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item with its number: items that are no slots count 1, 2, 3 in their order, and their sub-points 1.1, 1.2.
 *
 * @param row the item
 * @param number its number; null for a slot
 * @param subItems its sub-points and slots
 */
record NumberedItem(ItemRow row, @Nullable String number, List<NumberedItem> subItems) {
    /** The items of an agenda, from rows in their order. */
    static List<NumberedItem> of(List<ItemRow> rows) {
        return under(null, "", rows);
    }

    private static List<NumberedItem> under(@Nullable UUID parent, String prefix, List<ItemRow> rows) {
        List<NumberedItem> items = new ArrayList<>();
        int last = 0;
        for (ItemRow row : rows) {
            if (Objects.equals(row.parentItemId(), parent)) {
                String number = row.kind() == AgendaItemKind.SLOT ? null : prefix + ++last;
                items.add(new NumberedItem(
                        row, number, under(row.agendaItemId(), number == null ? "" : number + ".", rows)));
            }
        }
        return items;
    }

    /** An item of an agenda, wherever it stands. */
    static Optional<NumberedItem> find(List<NumberedItem> items, UUID agendaItemId) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.subItems().stream()))
                .filter(item -> item.row().agendaItemId().equals(agendaItemId))
                .findFirst();
    }

    /** What it is called in an edition. */
    String title(Edition edition) {
        return edition == Edition.OPEN && row.closed() ? AgendaItem.WITHHELD : row.title();
    }
}
