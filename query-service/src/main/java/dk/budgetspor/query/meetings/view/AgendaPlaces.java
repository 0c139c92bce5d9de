package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where items stand among their siblings: those of the same meeting and parent that are not gone. */
final class AgendaPlaces {
    private final JdbcClient jdbc;
    private final VersionedTable items;

    AgendaPlaces(JdbcClient jdbc, VersionedTable items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** The place after the last. */
    int last(UUID meetingId, @Nullable UUID parentItemId) {
        return jdbc.sql("""
                        SELECT coalesce(max(place), 0) + 1 FROM meeting_item
                        WHERE meeting_id = :meeting AND parent_item_id IS NOT DISTINCT FROM :parent::uuid
                          AND to_position IS NULL""")
                .param("meeting", meetingId)
                .param("parent", parentItemId)
                .query(Integer.class)
                .single();
    }

    /** Puts an item at a place, from 1, and has the others make room. */
    void move(UUID item, int place, Fact fact) {
        List<Standing> before =
                jdbc.sql("""
                        SELECT s.agenda_item_id, s.place, s.from_position FROM meeting_item s
                        JOIN meeting_item m ON m.agenda_item_id = :item AND m.to_position IS NULL
                          AND m.meeting_id = s.meeting_id AND m.parent_item_id IS NOT DISTINCT FROM s.parent_item_id
                        WHERE s.to_position IS NULL AND NOT s.gone ORDER BY s.place""").param("item", item).query(Standing.class).list();
        if (before.stream()
                .anyMatch(each -> each.agendaItemId().equals(item) && each.fromPosition() >= fact.position())) {
            return;
        }
        List<UUID> after =
                new ArrayList<>(before.stream().map(Standing::agendaItemId).toList());
        after.remove(item);
        after.add(Math.min(place - 1, after.size()), item);
        for (Standing each : before) {
            int now = after.indexOf(each.agendaItemId()) + 1;
            if (now != each.place() || each.agendaItemId().equals(item)) {
                items.revise(each.agendaItemId(), values("place", now), fact);
            }
        }
    }

    /**
     * An item where it stands.
     *
     * @param agendaItemId the item
     * @param place its place
     * @param fromPosition since when
     */
    private record Standing(UUID agendaItemId, int place, long fromPosition) {}
}
