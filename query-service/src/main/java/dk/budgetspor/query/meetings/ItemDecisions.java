package dk.budgetspor.query.meetings;

import static java.util.stream.Collectors.groupingBy;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the decisions that stand under the items of a meeting. */
@Component
class ItemDecisions {
    private final JdbcClient jdbc;
    private final DecisionRows rows;
    private final ClosedMeetings closed;

    ItemDecisions(@Qualifier("readerJdbc") JdbcClient jdbc, DecisionRows rows, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.closed = closed;
    }

    /** Those made at the meeting, by item. */
    Map<UUID, List<Decision>> madeAt(Meeting meeting) {
        return rows.read(jdbc.sql("""
                        SELECT d.* FROM decision d
                        JOIN decision o ON o.decision_id = d.decision_id AND o.number = 0
                        WHERE d.meeting_id = :meeting ORDER BY o.from_position, d.number DESC""").param("meeting", meeting.meetingId())).stream()
                .collect(groupingBy(Decision::agendaItemId));
    }

    /**
     * Those that bodies made on cases before, at meetings whose minutes are complete, by case number. Of a decision on an
     * item that was closed at its meeting, only who reads that meeting in full is told.
     */
    Map<String, List<Decision>> madeBefore(Meeting meeting, Collection<String> cases, Caller caller, Edition edition) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return rows
                .read(jdbc.sql("""
                        SELECT d.* FROM decision d
                        JOIN decision l ON l.decision_id = d.decision_id AND l.to_position IS NULL
                        JOIN meeting m ON m.meeting_id = d.meeting_id AND m.to_position IS NULL
                        JOIN meeting_item i ON i.agenda_item_id = d.agenda_item_id AND i.to_position IS NULL
                        """ + ItemRows.JOINS + """
                        WHERE l.case_number = ANY (:cases) AND d.meeting_id <> :meeting AND m.state = 'COMPLETE'
                          AND (m.held_on, m.starts_at) <= (:day::date, :start::time)
                          AND (NOT\s""" + ItemRows.CLOSED + """
                             OR :full AND (:all = ANY (:own) OR m.body_code = ANY (:own)))
                        ORDER BY l.decided_on, l.decision_id, d.number DESC""")
                        .param("cases", cases.toArray(String[]::new))
                        .param("meeting", meeting.meetingId())
                        .param("day", meeting.date())
                        .param("start", meeting.start())
                        .param("full", edition == Edition.FULL)
                        .param("all", Caller.ALL)
                        .param("own", closed.bodies(caller).toArray(String[]::new)))
                .stream()
                .collect(groupingBy(decision -> String.valueOf(decision.caseNumber())));
    }
}
