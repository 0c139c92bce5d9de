package dk.budgetspor.query.audithistory;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.audithistory.AuditEntry.Aggregate;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMatters;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for changes in the order of the store. */
@Component
class AuditHistoryQueries {
    static final int KEYS = 1;

    private static final String PLAN_ITEM = "PlanItem";

    private final JdbcClient jdbc;
    private final HistoryTable table;
    private final ClosedMatters closed;

    AuditHistoryQueries(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json, ClosedMatters closed) {
        this.jdbc = jdbc;
        this.table = new HistoryTable(jdbc, AuditHistoryProjection.TABLE, json);
        this.closed = closed;
    }

    /** The changes that pass the filter, oldest first; of closed matters no more than the caller may read. */
    Page<AuditEntry> entries(Caller caller, AuditFilter filter, PageRequest page, String path) {
        String id = filter.aggregateId();
        List<AuditEntry> rows = jdbc.sql("""
                        SELECT * FROM audit_entry
                        WHERE position > :after
                          AND (:id::text IS NULL OR aggregate_id IN (:id, 'body:' || upper(:id), 'area:' || upper(:id)))
                          AND (:actor::text IS NULL OR actor = :actor)
                          AND (:type::text IS NULL OR type = :type)
                          AND (:from::timestamptz IS NULL OR recorded_at >= :from)
                          AND (:to::timestamptz IS NULL OR recorded_at < :to)
                        ORDER BY position LIMIT :rows""")
                .param("after", page.first() ? 0 : Keys.position(page.after().get(0)))
                .param("id", id)
                .param("actor", filter.actor())
                .param("type", filter.type())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("rows", page.rows())
                .query((row, number) -> entry(row))
                .list();
        return Page.cut(
                        rows,
                        page,
                        path,
                        row -> List.of(
                                Objects.requireNonNull(row.entry().position()).toString()))
                .map(row -> edition(caller, row));
    }

    private AuditEntry edition(Caller caller, AuditEntry row) {
        return row.aggregate().type().equals(PLAN_ITEM)
                ? new AuditEntry(
                        closed.edition(caller, UUID.fromString(row.aggregate().id()), row.entry()), row.aggregate())
                : row;
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        String id = row.getString("aggregate_id");
        return new AuditEntry(
                table.entry(row), new Aggregate(row.getString("aggregate_type"), id.substring(id.indexOf(':') + 1)));
    }
}
