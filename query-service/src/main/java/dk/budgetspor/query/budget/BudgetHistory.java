package dk.budgetspor.query.budget;

import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for what happened to a correction or a follow-up, by the identifier of its stream. */
@Component
class BudgetHistory {
    /** More than happens to any of them; the audit history holds all. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final HistoryTable table;

    BudgetHistory(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = new HistoryTable(jdbc, BudgetView.HISTORY, json);
    }

    List<HistoryEntry> newestFirst(String aggregateId) {
        return entries(aggregateId, -1, "DESC");
    }

    /** What happened after a version of it, the first first. */
    List<HistoryEntry> since(String aggregateId, long version) {
        return entries(aggregateId, version, "");
    }

    private List<HistoryEntry> entries(String aggregateId, long after, String direction) {
        return jdbc.sql("SELECT * FROM budget_history WHERE aggregate_id = :id AND version > :after ORDER BY version "
                        + direction + " LIMIT " + MOST)
                .param("id", aggregateId)
                .param("after", after)
                .query((row, number) -> table.entry(row))
                .list();
    }
}
