package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says who may read what is closed of an item; of cases {@link ClosedCases} says it, of meetings
 * {@link ClosedMeetings}. Whoever may, leaves a trace before they are shown anything; if it cannot be written, the
 * answer fails.
 */
@Component
public class ClosedMatters {
    /**
     * Whether an entry {@code h} of an item's history may be shown at all: what a decision added to the item only with the
     * decision, and to those who do not read its meeting in full only if no wording of it was ever closed.
     */
    public static final String ENTRY_VISIBLE = """
            (h.type NOT IN ('planning.PlanItemAmended', 'planning.PlanItemAmendmentRevoked') OR :readsAllMeetings
              OR EXISTS (SELECT FROM decision d\s""" + ClosedMeetings.OF_DECISION + """
                WHERE d.to_position IS NULL AND d.decision_id = (SELECT (change ->> 'after')::uuid
                    FROM jsonb_array_elements(h.changes) AS change WHERE change ->> 'field' = 'decisionId')
                  AND (\s""" + ClosedMeetings.IN_FULL + " OR "
            + ClosedMeetings.DECISION_VISIBLE + """
                    AND NOT EXISTS (SELECT FROM decision o
                        WHERE o.decision_id = d.decision_id AND o.openness = 'CLOSED'))))
            """;

    private static final Set<String> AMENDED =
            Set.of(EventNames.nameOf(PlanItemAmended.class), EventNames.nameOf(PlanItemAmendmentRevoked.class));
    private static final String ATTACHED = EventNames.nameOf(PlanItemDocumentAttached.class);
    static final String NUMBER = "number";
    static final String OPENNESS = "openness";
    private static final Set<String> ALWAYS_SHOWN = Set.of(NUMBER, OPENNESS);

    private final JdbcClient jdbc;
    private final ReadingTrace trace;
    private final ClosedMeetings meetings;

    ClosedMatters(@Qualifier("readerJdbc") JdbcClient jdbc, ReadingTrace trace, ClosedMeetings meetings) {
        this.jdbc = jdbc;
        this.trace = trace;
        this.meetings = meetings;
    }

    /** Adds the parameters of {@link #ENTRY_VISIBLE}. */
    public JdbcClient.StatementSpec asking(Caller caller, JdbcClient.StatementSpec statement) {
        return meetings.asking(caller, statement);
    }

    /**
     * To be asked right before closed attachments of an item are shown; a yes is on record.
     *
     * @param numbers the attachments
     */
    public boolean read(Caller caller, UUID planItemId, List<Integer> numbers) {
        boolean allowed = mayRead(caller, planItemId);
        if (allowed) {
            numbers.forEach(number -> trace.leave(caller, "PlanItem:" + planItemId + ":attachment:" + number));
        }
        return allowed;
    }

    /** The entry of an item's history as the caller may see it: of a closed attachment others see the number alone. */
    public HistoryEntry edition(Caller caller, UUID planItemId, HistoryEntry entry) {
        if (AMENDED.contains(entry.type())) {
            meetings.traceDecisions(
                    caller,
                    value(entry, "decisionId").map(UUID::fromString).stream().toList());
            return entry;
        }
        if (!entry.type().equals(ATTACHED)
                || value(entry, OPENNESS).equals(Optional.of(Openness.OPEN.name()))
                || read(caller, planItemId, numbers(entry))) {
            return entry;
        }
        return entry.with(entry.changes().stream()
                .filter(change -> ALWAYS_SHOWN.contains(change.field()))
                .toList());
    }

    /** By role alone, as the head of the item's area, or as one of a body that is to treat it. */
    private boolean mayRead(Caller caller, UUID planItemId) {
        if (caller.has(Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR)) {
            return true;
        }
        Set<String> areas = caller.has(Role.AREA_MANAGER) ? caller.areas() : Set.of();
        Set<String> bodies = caller.has(Role.SECRETARY, Role.MEMBER) ? caller.bodies() : Set.of();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM plan_item
                            WHERE plan_item_id = :id AND to_position IS NULL
                              AND (:all = ANY (:areas) OR area_code = ANY (:areas)))
                          OR EXISTS (SELECT FROM plan_item_treatment
                            WHERE plan_item_id = :id AND to_position IS NULL
                              AND (:all = ANY (:bodies) OR body_code = ANY (:bodies)))""")
                .param("id", planItemId)
                .param("all", Caller.ALL)
                .param("areas", areas.toArray(String[]::new))
                .param("bodies", bodies.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    static List<Integer> numbers(HistoryEntry entry) {
        return value(entry, NUMBER).map(Integer::valueOf).stream().toList();
    }

    private static Optional<String> value(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .map(Change::after)
                .map(String::valueOf);
    }
}
