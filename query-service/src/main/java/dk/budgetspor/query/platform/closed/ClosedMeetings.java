package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says whose meetings somebody reads in full: drafts, minutes that are not complete, and what is
 * closed. Reading something closed leaves a trace; if it cannot be written, the answer fails.
 */
@Component
public class ClosedMeetings {
    /**
     * Whether an item of an agenda, as {@code i} with its parent as {@code p} and its case of today as {@code c}, is
     * closed. A case that is not known is.
     */
    public static final String ITEM_CLOSED = """
            (i.openness = 'CLOSED' OR coalesce(p.openness, 'OPEN') = 'CLOSED'
                OR i.case_number IS NOT NULL AND coalesce(c.openness, 'CLOSED') = 'CLOSED'
                OR p.case_number IS NOT NULL AND coalesce(pc.openness, 'CLOSED') = 'CLOSED')
            """;

    /** What {@link #ITEM_CLOSED} looks at. */
    public static final String OF_ITEM = """
            LEFT JOIN meeting_item p ON p.agenda_item_id = i.parent_item_id AND p.to_position IS NULL
            LEFT JOIN meeting_case c ON c.case_number = i.case_number AND c.to_position IS NULL
            LEFT JOIN meeting_case pc ON pc.case_number = p.case_number AND pc.to_position IS NULL
            """;

    /** Whether a decision, as {@code d} as it stands, is closed: itself, or because the item it was made on is. */
    public static final String DECISION_CLOSED = "(d.openness = 'CLOSED' OR " + ITEM_CLOSED + ")";

    /** What {@link #DECISION_CLOSED} and {@link #DECISION_VISIBLE} look at. */
    public static final String OF_DECISION = """
            JOIN meeting m ON m.meeting_id = d.meeting_id AND m.to_position IS NULL
            JOIN meeting_item i ON i.agenda_item_id = d.agenda_item_id AND i.to_position IS NULL
            """ + OF_ITEM;

    /** Whether the caller reads the meeting {@code m} in full; {@link #asking} gives its parameters. */
    public static final String IN_FULL = "(:readsAllMeetings OR m.body_code = ANY (:ownMeetings::text[]))";

    /** Whether the caller may see the decision: open ones once the minutes are complete, else who reads in full. */
    public static final String DECISION_VISIBLE =
            "(" + IN_FULL + " OR m.state = 'COMPLETE' AND NOT " + DECISION_CLOSED + ")";

    private final JdbcClient jdbc;
    private final ReadingTrace trace;

    ClosedMeetings(@Qualifier("readerJdbc") JdbcClient jdbc, ReadingTrace trace) {
        this.jdbc = jdbc;
        this.trace = trace;
    }

    /** The bodies whose meetings the caller reads in full; {@link Caller#ALL} means every body. */
    public Set<String> bodies(Caller caller) {
        if (caller.has(Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR)) {
            return Set.of(Caller.ALL);
        }
        return caller.has(Role.SECRETARY, Role.MEMBER) ? caller.bodies() : Set.of();
    }

    /** Adds the parameters of {@link #IN_FULL}. */
    public JdbcClient.StatementSpec asking(Caller caller, JdbcClient.StatementSpec statement) {
        Set<String> bodies = bodies(caller);
        return statement
                .param("readsAllMeetings", bodies.contains(Caller.ALL))
                .param("ownMeetings", bodies.toArray(String[]::new));
    }

    public boolean mayRead(Caller caller, String bodyCode) {
        Set<String> bodies = bodies(caller);
        return bodies.contains(Caller.ALL) || bodies.contains(bodyCode);
    }

    /** To be called right before those decisions are shown; of those that are or were closed there is a trace then. */
    public void traceDecisions(Caller caller, Collection<UUID> decisionIds) {
        if (!decisionIds.isEmpty() && !bodies(caller).isEmpty()) {
            trace(
                    caller,
                    jdbc.sql("SELECT 'Meeting:' || d.meeting_id || ':decision:' || d.decision_id FROM decision d "
                                    + OF_DECISION + """
                                    WHERE d.to_position IS NULL AND d.decision_id = ANY (:decisions)
                                      AND (\s""" + ITEM_CLOSED + """
                                        OR EXISTS (SELECT FROM decision o
                                            WHERE o.decision_id = d.decision_id AND o.openness = 'CLOSED'))""")
                            .param("decisions", decisionIds.toArray(UUID[]::new))
                            .query(String.class)
                            .list());
        }
    }

    /** To be called right before what happened to those meetings is shown; of those with closed matters there is a trace. */
    public void traceMeetings(Caller caller, Collection<String> meetingIds) {
        if (!meetingIds.isEmpty()) {
            trace(
                    caller,
                    jdbc.sql("SELECT DISTINCT 'Meeting:' || i.meeting_id FROM meeting_item i " + OF_ITEM + """
                                    WHERE i.to_position IS NULL AND i.meeting_id = ANY (:meetings::uuid[])
                                      AND (\s"""
                                    + ITEM_CLOSED + """
                                        OR EXISTS (SELECT FROM meeting_document o
                                            WHERE o.owner = i.agenda_item_id::text AND o.openness = 'CLOSED')
                                        OR EXISTS (SELECT FROM decision o
                                            WHERE o.agenda_item_id = i.agenda_item_id AND o.meeting_id = i.meeting_id
                                              AND o.openness = 'CLOSED'))""")
                            .param("meetings", meetingIds.toArray(String[]::new))
                            .query(String.class)
                            .list());
        }
    }

    /** To be called right before closed matters are shown. */
    public void trace(Caller caller, Collection<String> matters) {
        matters.forEach(matter -> trace.leave(caller, matter));
    }
}
