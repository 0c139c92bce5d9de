package dk.budgetspor.query.audithistory;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.audithistory.AuditEntry.Aggregate;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.closed.ClosedMatters;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import dk.budgetspor.query.platform.raaderum.RespondentNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for changes in the order of the store. */
@Component
class AuditHistoryQueries {
    static final int KEYS = 1;

    private static final String PLAN_ITEM = "PlanItem";
    private static final String CASE = "Case";
    private static final String MEETING = "Meeting";
    private static final String HEARING_RESPONSE = "HearingResponse";
    private static final String RESPONDENT = "respondent";
    private static final String RESPONDENT_KEY = "respondentKey";

    /**
     * Entries about cases go to those who may see the case as it stands. What the view of cases has not seen yet waits
     * for it: it may be what closes the case.
     */
    private static final String ABOUT_NO_CASE_OR_A_VISIBLE_ONE = """
            (h.aggregate_type <> 'Case' OR :readsAllClosed OR EXISTS (SELECT FROM case_state c
                WHERE c.case_number = substr(h.aggregate_id, 6) AND c.to_position IS NULL
                  AND c.version >= h.version AND\s""" + ClosedCases.VISIBLE + "))";

    /** Entries about meetings go to those who read the meeting in full. */
    private static final String ABOUT_NO_MEETING_OR_ONE_READ_IN_FULL = """
            (h.aggregate_type <> 'Meeting' OR :readsAllMeetings OR EXISTS (SELECT FROM meeting m
                WHERE m.meeting_id::text = h.aggregate_id AND m.to_position IS NULL AND\s""" + ClosedMeetings.IN_FULL + "))";

    private final JdbcClient jdbc;
    private final HistoryTable table;
    private final ClosedMatters closed;
    private final ClosedCases closedCases;
    private final ClosedMeetings closedMeetings;
    private final RespondentNames respondents;

    AuditHistoryQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            JsonMapper json,
            ClosedMatters closed,
            ClosedCases closedCases,
            ClosedMeetings closedMeetings,
            RespondentNames respondents) {
        this.jdbc = jdbc;
        this.table = new HistoryTable(jdbc, AuditHistoryProjection.TABLE, json);
        this.closed = closed;
        this.closedCases = closedCases;
        this.closedMeetings = closedMeetings;
        this.respondents = respondents;
    }

    /** The changes that pass the filter, oldest first; of closed matters no more than the caller may read. */
    Page<AuditEntry> entries(Caller caller, AuditFilter filter, PageRequest page, String path) {
        Search search = Search.of("SELECT h.* FROM audit_entry h WHERE " + ABOUT_NO_CASE_OR_A_VISIBLE_ONE + " AND "
                        + ABOUT_NO_MEETING_OR_ONE_READ_IN_FULL + " AND " + ClosedMatters.ENTRY_VISIBLE)
                .given("id", filter.aggregateId(), """
                        AND aggregate_id IN (:id, 'body:' || upper(:id), 'area:' || upper(:id), 'case:' || :id,
                            'budget-follow-up:' || :id)""")
                .given("actor", filter.actor(), "AND actor = :actor")
                .given("type", filter.type(), "AND type = :type")
                .given("from", filter.from(), "AND recorded_at >= :from")
                .given("to", filter.to(), "AND recorded_at < :to")
                .then("AND position > :after ORDER BY position")
                .param("after", page.first() ? 0 : Keys.position(page.after().get(0)))
                .limit(page.rows());
        List<AuditEntry> rows = ClosedCases.asking(caller, closed.asking(caller, search.on(jdbc)))
                .query((row, number) -> entry(row))
                .list();
        Page<AuditEntry> found = Page.cut(
                rows,
                page,
                path,
                row -> List.of(Objects.requireNonNull(row.entry().position()).toString()));
        closedCases.read(caller, closedCases.notOpenAmong(ids(found, CASE)));
        closedMeetings.traceMeetings(caller, ids(found, MEETING));
        return found.map(row -> edition(caller, row));
    }

    private static Set<String> ids(Page<AuditEntry> page, String type) {
        return page.items().stream()
                .map(AuditEntry::aggregate)
                .filter(aggregate -> aggregate.type().equals(type))
                .map(Aggregate::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private AuditEntry edition(Caller caller, AuditEntry row) {
        String id = row.aggregate().id();
        return switch (row.aggregate().type()) {
            case PLAN_ITEM -> new AuditEntry(closed.edition(caller, UUID.fromString(id), row.entry()), row.aggregate());
            case CASE -> new AuditEntry(closedCases.edition(caller, id, row.entry()), row.aggregate());
            case HEARING_RESPONSE -> new AuditEntry(named(row.entry()), row.aggregate());
            default -> row;
        };
    }

    /** With the name of a private person as long as it is not erased, and without what is of use to nobody. */
    private HistoryEntry named(HistoryEntry entry) {
        Optional<UUID> key = entry.changes().stream()
                .filter(change -> change.field().equals(RESPONDENT_KEY))
                .map(change -> UUID.fromString(String.valueOf(change.after())))
                .findFirst();
        return entry.with(entry.changes().stream()
                .filter(change -> !change.field().equals(RESPONDENT_KEY))
                .map(change -> change.field().equals(RESPONDENT)
                        ? new Change(
                                RESPONDENT, null, respondents.open(String.valueOf(change.after()), key.orElse(null)))
                        : change)
                .toList());
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        String id = row.getString("aggregate_id");
        return new AuditEntry(
                table.entry(row), new Aggregate(row.getString("aggregate_type"), id.substring(id.indexOf(':') + 1)));
    }
}
