package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.cases.CaseMeeting.Standing;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for the meetings whose agendas hold a case: of those the caller reads in full all, of others those whose agenda is
 * published and shows the item. Who is told a closed one leaves a trace.
 */
@Component
class CaseMeetingQueries {
    /** How many of the items of the same agenda and parent come up to an item and have a number too. */
    private static final String PLACE = """
            (SELECT count(*) FROM meeting_item o
            WHERE o.meeting_id = %1$s.meeting_id AND o.to_position IS NULL AND NOT o.gone AND o.kind <> 'SLOT'
              AND o.parent_item_id IS NOT DISTINCT FROM %1$s.parent_item_id
              AND (o.place, o.agenda_item_id) <= (%1$s.place, %1$s.agenda_item_id))""";

    private static final String HOLDING = "SELECT m.*, " + ClosedMeetings.IN_FULL + """
             AS in_full, i.agenda_item_id, i.withdrawn_reason, i.postponed_reason, i.parent_item_id,
              """ + ClosedMeetings.ITEM_CLOSED
            + " AS closed, " + PLACE.formatted("i") + " AS place_of_item, CASE WHEN"
            + " p.agenda_item_id IS NOT NULL THEN " + PLACE.formatted("p") + """
             END AS place_of_parent
            FROM meeting_item i
            JOIN meeting m ON m.meeting_id = i.meeting_id AND m.to_position IS NULL
            """ + ClosedMeetings.OF_ITEM + """
            WHERE i.case_number = :number AND i.to_position IS NULL AND NOT i.gone AND NOT coalesce(p.gone, false)
              AND (\s"""
            + ClosedMeetings.IN_FULL + " OR m.published AND NOT " + ClosedMeetings.ITEM_CLOSED
            + ") ORDER BY m.held_on, m.starts_at, m.meeting_id, i.place";

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;

    CaseMeetingQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** The meetings, the first first. */
    List<CaseMeeting> of(Caller caller, String caseNumber) {
        List<Row> rows = closed.asking(caller, jdbc.sql(HOLDING))
                .param("number", caseNumber)
                .query((row, at) -> new Row(meeting(row), row.getBoolean("closed")))
                .list();
        closed.trace(
                caller,
                rows.stream()
                        .filter(Row::closed)
                        .map(row -> "Meeting:" + row.meeting().meetingId() + ":item:"
                                + row.meeting().agendaItemId())
                        .toList());
        return rows.stream().map(Row::meeting).toList();
    }

    private static CaseMeeting meeting(ResultSet row) throws SQLException {
        MeetingState state = MeetingState.valueOf(row.getString("state"));
        boolean underWay = state == MeetingState.OPENED || state == MeetingState.HELD;
        String parent = row.getString("place_of_parent");
        String place = row.getString("place_of_item");
        return new CaseMeeting(
                row.getObject("meeting_id", UUID.class),
                row.getString("body_code"),
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("starts_at", LocalTime.class)),
                state,
                state == MeetingState.COMPLETE || underWay && row.getBoolean("in_full"),
                row.getObject("agenda_item_id", UUID.class),
                parent == null ? place : parent + "." + place,
                row.getString("withdrawn_reason") != null
                        ? Standing.WITHDRAWN
                        : row.getString("postponed_reason") != null ? Standing.POSTPONED : Standing.ON_AGENDA);
    }

    private record Row(CaseMeeting meeting, boolean closed) {}
}
