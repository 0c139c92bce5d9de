package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The part of {@link ClosedMatters} that is about cases: of a closed case others see nothing, of a closed attachment its
 * number. A closed matter is read by finance, the executive board and auditors, and by secretaries and members of a body
 * that it is on the route of or was referred to.
 */
@Component
public class ClosedCases {
    /**
     * The cases a caller may see, of rows {@code c} of {@code case_state} as they stand; {@link #asking} gives its
     * parameters. The public sees open ones that are published, see {@link PublishedCases}.
     */
    public static final String VISIBLE = """
            (c.openness = 'OPEN' AND (:seesCases OR EXISTS (SELECT FROM\s""" + PublishedCases.SHOWN + """
                 WHERE shown.case_number = c.case_number))
              OR :seesCases AND (:readsAllClosed OR (c.route || c.referred) && :ownBodies::text[]))
            """;

    private static final Set<String> OF_AN_ATTACHMENT = Set.of(
            EventNames.nameOf(CaseDocumentFiled.class),
            EventNames.nameOf(CaseDocumentArrived.class),
            EventNames.nameOf(CaseDocumentWithdrawn.class));
    private static final Set<String> ALWAYS_SHOWN = Set.of(ClosedMatters.NUMBER, ClosedMatters.OPENNESS);

    private final JdbcClient jdbc;
    private final ReadingTrace trace;

    ClosedCases(@Qualifier("readerJdbc") JdbcClient jdbc, ReadingTrace trace) {
        this.jdbc = jdbc;
        this.trace = trace;
    }

    /** Adds the parameters of {@link #VISIBLE}. */
    public static JdbcClient.StatementSpec asking(Caller caller, JdbcClient.StatementSpec statement) {
        return statement
                .param("seesCases", !caller.seesPublicEdition())
                .param("readsAllClosed", readsAll(caller))
                .param("ownBodies", bodies(caller).toArray(String[]::new));
    }

    private static boolean readsAll(Caller caller) {
        return caller.has(Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR)
                || bodies(caller).contains(Caller.ALL);
    }

    private static Set<String> bodies(Caller caller) {
        return caller.has(Role.SECRETARY, Role.MEMBER) ? caller.bodies() : Set.of();
    }

    /** To be said right before closed cases are shown to one who may see them; it is on record then. */
    public void read(Caller caller, Collection<String> caseNumbers) {
        caseNumbers.forEach(number -> trace.leave(caller, "Case:" + number));
    }

    /** Those of the cases that are closed, or that nothing is known of yet. */
    public List<String> notOpenAmong(Set<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT number FROM unnest(:numbers::text[]) AS number WHERE NOT EXISTS (SELECT FROM case_state
                            WHERE case_number = number AND to_position IS NULL AND openness = :open)""")
                        .param("numbers", caseNumbers.toArray(String[]::new))
                        .param("open", Openness.OPEN.name())
                        .query(String.class)
                        .list();
    }

    /**
     * To be asked right before closed attachments of a case are shown; a yes is on record.
     *
     * @param numbers the attachments
     */
    public boolean readAttachments(Caller caller, String caseNumber, Collection<Integer> numbers) {
        boolean allowed = readsAll(caller)
                || jdbc.sql("""
                        SELECT EXISTS (SELECT FROM case_state WHERE case_number = :number AND to_position IS NULL
                            AND (route || referred) && :ownBodies::text[])""")
                        .param("number", caseNumber)
                        .param("ownBodies", bodies(caller).toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
        if (allowed) {
            numbers.forEach(number -> trace.leave(caller, "Case:" + caseNumber + ":attachment:" + number));
        }
        return allowed;
    }

    /** The entry of a case's history as one who may see the case may see it: of a closed attachment the number alone. */
    public HistoryEntry edition(Caller caller, String caseNumber, HistoryEntry entry) {
        if (!OF_AN_ATTACHMENT.contains(entry.type())) {
            return entry;
        }
        List<Integer> numbers = ClosedMatters.numbers(entry);
        if (isOpen(caseNumber, numbers) || readAttachments(caller, caseNumber, numbers)) {
            return entry;
        }
        return entry.with(entry.changes().stream()
                        .filter(change -> ALWAYS_SHOWN.contains(change.field()))
                        .toList())
                .withoutReason();
    }

    private boolean isOpen(String caseNumber, List<Integer> numbers) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM case_attachment WHERE case_number = :caseNumber
                            AND number = ANY (:numbers) AND to_position IS NULL AND openness = :open)""")
                .param("caseNumber", caseNumber)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("open", Openness.OPEN.name())
                .query(Boolean.class)
                .single();
    }
}
