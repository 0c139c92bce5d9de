package dk.budgetspor.standalone;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of every view as it lies in the database, with all versions of its rows. */
record ViewTables(JdbcClient reader) {
    /** The rows of each table, as JSON. A new table is found by itself. */
    Map<String, List<String>> rows() {
        return names().stream()
                .collect(toMap(
                        table -> table,
                        table -> reader.sql("SELECT to_jsonb(t)::text FROM read_model." + table + " t ORDER BY 1")
                                .query(String.class)
                                .list(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** Tells tables that were built anew from the ones they took the place of. */
    Map<String, Long> identities() {
        return names().stream()
                .collect(toMap(
                        table -> table,
                        table -> reader.sql("SELECT 'read_model." + table + "'::regclass::oid::bigint")
                                .query(Long.class)
                                .single()));
    }

    private List<String> names() {
        return reader.sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'read_model'
                        AND table_name NOT IN ('token_entry', 'dead_letter_entry', 'closed_reading',
                            'rebuild_wanted', 'flyway_schema_history')""").query(String.class).list();
    }
}
