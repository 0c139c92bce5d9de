package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
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
                            n.held_on AS postponed_date, coalesce(n.published, false) AS postponed_published
                        FROM meeting_item i
                        """ + ClosedMeetings.OF_ITEM + """
                        LEFT JOIN meeting_case t ON t.case_number = i.case_number AND t.from_position <= :at
                            AND (t.to_position IS NULL OR t.to_position > :at)
                        LEFT JOIN meeting n ON n.meeting_id = i.postponed_to AND n.to_position IS NULL
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
                row.getBoolean("postponed_published"));
    }
}
