package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what happened to a round or something in it; for people who log in, the public is not told. Names of private
 * persons are not among it: they stay sealed.
 */
@Component
public class SavingsHistory {
    private static final long BEFORE_ALL = -1;
    private static final Set<String> SEALED = Set.of("respondent", "respondentKey");

    private final JdbcClient jdbc;
    private final HistoryTable table;

    SavingsHistory(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = new HistoryTable(jdbc, "savings_history", json);
    }

    /** All that happened to it, the latest first. */
    public List<HistoryEntry> of(UUID id) {
        return after(id, BEFORE_ALL);
    }

    /** What happened to it after a version, the latest first; nothing if that is null. */
    public List<HistoryEntry> since(UUID id, @Nullable Long version) {
        return version == null ? List.of() : after(id, version);
    }

    private List<HistoryEntry> after(UUID id, long version) {
        return jdbc.sql("""
                        SELECT * FROM savings_history WHERE aggregate_id = :id AND version > :version
                        ORDER BY version DESC""")
                .param("id", id.toString())
                .param("version", version)
                .query((row, number) -> withoutNames(table.entry(row)))
                .list();
    }

    private static HistoryEntry withoutNames(HistoryEntry entry) {
        return entry.with(entry.changes().stream()
                .filter(change -> !SEALED.contains(change.field()))
                .toList());
    }
}
