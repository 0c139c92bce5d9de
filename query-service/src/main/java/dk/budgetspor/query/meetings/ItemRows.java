package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of an agenda, in their order. */
@Component
class ItemRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ItemRows(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ItemRow> of(Meeting meeting) {
        return read(meeting, "i.to_position IS NULL", Long.MAX_VALUE);
    }

    /** The rows as they stood at a position. */
    List<ItemRow> at(Meeting meeting, long position) {
        return position == Long.MAX_VALUE
                ? of(meeting)
                : read(
                        meeting,
                        "i.from_position <= :then AND (i.to_position IS NULL OR i.to_position > :then)",
                        position);
    }

    private List<ItemRow> read(Meeting meeting, String which, long position) {
        return jdbc.sql("SELECT i.*, " + ClosedMeetings.ITEM_CLOSED + """
                         AS closed, coalesce(t.route, i.route) AS told_route,
                            coalesce(t.statement, i.statement) AS told_statement,
                            coalesce(t.relation, i.relation) AS told_relation,
                            coalesce(t.financial_impact, i.financial_impact) AS told_financial_impact,
                            n.held_on AS postponed_date, coalesce(n.published, false) AS postponed_published,
                            s.shown_from, f.starts_at AS first_start, f.ends_at AS first_end, f.guests AS first_guests,
                            (f.route, f.statement, f.relation, f.financial_impact)
                                IS DISTINCT FROM (i.route, i.statement, i.relation, i.financial_impact)
                              OR t.case_number IS NOT NULL AND (tf.route, tf.statement, tf.relation, tf.financial_impact)
                                IS DISTINCT FROM (t.route, t.statement, t.relation, t.financial_impact) AS rewritten
                        FROM meeting_item i
                        """ + ClosedMeetings.OF_ITEM + """
                        JOIN meeting m ON m.meeting_id = i.meeting_id AND m.to_position IS NULL
                        LEFT JOIN meeting_case t ON t.case_number = i.case_number AND t.from_position <= :at
                            AND (t.to_position IS NULL OR t.to_position > :at)
                        LEFT JOIN meeting n ON n.meeting_id = i.postponed_to AND n.to_position IS NULL
                        CROSS JOIN LATERAL (SELECT CASE WHEN m.published
                            THEN greatest(i.added_position, m.published_position) END AS shown_from) AS s
                        LEFT JOIN meeting_item f ON f.agenda_item_id = i.agenda_item_id AND f.from_position <= s.shown_from
                            AND (f.to_position IS NULL OR f.to_position > s.shown_from)
                        LEFT JOIN meeting_case tf ON tf.case_number = i.case_number AND tf.from_position <= s.shown_from
                            AND (tf.to_position IS NULL OR tf.to_position > s.shown_from)
                        WHERE i.meeting_id = :meeting AND NOT i.gone AND\s""" + which
                        + " ORDER BY i.place, i.agenda_item_id")
                .param("then", position)
                .param("meeting", meeting.meetingId())
                .param("at", meeting.toldAt())
                .query((row, number) -> item(row))
                .list();
    }

    private ItemRow item(ResultSet row) throws SQLException {
        return new ItemRow(
                row.getObject("agenda_item_id", UUID.class),
                row.getObject("parent_item_id", UUID.class),
                AgendaItemKind.valueOf(row.getString("kind")),
                row.getString("case_number"),
                row.getObject("points_to", UUID.class),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getBoolean("supplementary"),
                json.readValue(row.getString("told_route"), TEXTS),
                row.getString("told_statement"),
                row.getString("told_relation"),
                row.getString("told_financial_impact"),
                json.readValue(row.getString("guests"), TEXTS),
                row.getString("note"),
                row.getString("withdrawn_reason"),
                row.getString("postponed_reason"),
                row.getObject("postponed_to", UUID.class),
                row.getObject("postponed_date", LocalDate.class),
                row.getBoolean("postponed_published"),
                published(row));
    }

    private ItemRow.@Nullable Published published(ResultSet row) throws SQLException {
        Long from = row.getObject("shown_from", Long.class);
        return from == null
                ? null
                : new ItemRow.Published(
                        from,
                        row.getBoolean("rewritten"),
                        json.readValue(row.getString("first_guests"), TEXTS),
                        new ItemChanges.Times(
                                row.getObject("first_start", LocalTime.class),
                                row.getObject("first_end", LocalTime.class)));
    }
}
