package dk.budgetspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How views find rows is planned while their tables are empty, and kept while they grow. */
class KeptPlansTest {
    private static final String KEYS = """
            SELECT t.relname AS table_name, a.attname AS key, a.atttypid = 'uuid'::regtype AS uuid, i.relname AS index
            FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
            WHERE t.relnamespace = 'read_model'::regnamespace AND x.indisprimary
              AND EXISTS (SELECT FROM pg_attribute f WHERE f.attrelid = t.oid AND f.attname = 'to_position')
            ORDER BY t.relname""";

    private static final UUID ID = new UUID(0, 0);

    private final TestDatabase database = TestDatabase.unmigrated();
    private final HikariDataSource pool = views();
    private final JdbcClient jdbc = JdbcClient.create(pool);

    private HikariDataSource views() {
        var reader = database.settings().reader();
        Databases.migrate("read_model", database.url(), reader);
        return Databases.pool("views", database.url(), reader, "read_model", 1, Databases.BY_KEY);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aRowIsFoundByThePrimaryKeyInEveryTable() {
        List<Key> keys = jdbc.sql(KEYS).query(Key.class).list();

        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(keys)
                .allSatisfy(key -> assertThat(
                                plan(key.tableName(), key.key(), VersionedTable::newest, key.uuid() ? ID : ""))
                        .contains("Tid Scan on " + key.tableName())
                        .contains("Index Scan Backward using " + key.index())
                        .contains("Index Cond: (" + key.key() + " = "));
    }

    @Test
    void theTreatmentsOfAnItemAreFoundByTheItem() {
        assertThat(plan("plan_item_treatment", "plan_item_id", table -> "plan_item_id = :plan_item_id", ID))
                .contains("Index Scan using plan_item_treatment_of")
                .contains("Index Cond: (plan_item_id = ");
    }

    /** Of the statement that closes open versions and opens the next; any column will do. */
    private String plan(String table, String named, Function<VersionedTable, String> condition, Object value) {
        VersionedTable versions = new VersionedTable(jdbc, table, named, "to_position");
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN " + versions.revision(condition.apply(versions), Map.of()))
                        .param(named, value)
                        .param("position", 2L)
                        .param("version", 2L)
                        .query(String.class)
                        .list());
    }

    record Key(String tableName, String key, boolean uuid, String index) {}
}
