package dk.budgetspor.query.meetings;

import static java.util.stream.Collectors.groupingBy;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionRows;
import dk.budgetspor.query.platform.meetings.PublicDecisions;
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
    private final PublicDecisions open;
    private final ClosedMeetings closed;

    ItemDecisions(
            @Qualifier("readerJdbc") JdbcClient jdbc, DecisionRows rows, PublicDecisions open, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.open = open;
        this.closed = closed;
    }

    /** Those made at the meeting, by item; a closed one keeps its place in the open edition. */
    Map<UUID, List<Decision>> madeAt(Meeting meeting, Edition edition) {
        List<Decision> made = rows.read(jdbc.sql("""
                        SELECT d.* FROM decision d
                        JOIN decision o ON o.decision_id = d.decision_id AND o.number = 0
                        WHERE d.meeting_id = :meeting ORDER BY o.from_position, d.number DESC""").param("meeting", meeting.meetingId()));
        return (edition == Edition.FULL ? made : open.of(made)).stream().collect(groupingBy(Decision::agendaItemId));
    }

    /**
     * Those that bodies made on cases before, at meetings whose minutes are complete, by case number. Of a closed
     * decision, only who reads that meeting in full is told.
     */
    Map<String, List<Decision>> madeBefore(Meeting meeting, Collection<String> cases, Caller caller, Edition edition) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        boolean full = edition == Edition.FULL;
        List<Decision> made = rows.read(closed.asking(
                        caller,
                        jdbc.sql("""
                        SELECT v.* FROM decision v
                        JOIN decision d ON d.decision_id = v.decision_id AND d.to_position IS NULL
                        """ + ClosedMeetings.OF_DECISION + """
                        WHERE d.case_number = ANY (:cases) AND d.meeting_id <> :meeting AND m.state = 'COMPLETE'
                          AND (m.held_on, m.starts_at) <= (:day::date, :start::time)
                          AND (NOT\s""" + ClosedMeetings.DECISION_CLOSED
                                + " OR :full AND " + ClosedMeetings.IN_FULL
                                + ") ORDER BY d.decided_on, d.decision_id, v.number DESC"))
                .param("cases", cases.toArray(String[]::new))
                .param("meeting", meeting.meetingId())
                .param("day", meeting.date())
                .param("start", meeting.start())
                .param("full", full));
        List<Decision> readable = full
                ? made.stream()
                        .map(decision ->
                                closed.mayRead(caller, decision.bodyCode()) ? decision : decision.inOpenEdition())
                        .toList()
                : open.of(made);
        return readable.stream().collect(groupingBy(decision -> String.valueOf(decision.caseNumber())));
    }
}
