package dk.budgetspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view that was told before an upgrade is to be built anew; one that tells everything from the beginning is not. */
class WantedByMigrationTest {
    private final TestDatabase database = TestDatabase.unmigrated();
    private final JdbcClient reader = database.as(database.settings().reader());

    @Test
    void aViewWithoutWhatLaterVersionsKeepIsToBeBuiltAnew() {
        before("11");
        reader.sql("INSERT INTO read_model.token_entry (processor_name, segment) VALUES ('view.meetings', 0)")
                .update();

        migrate();

        assertThat(wanted()).containsExactly("meetings");
    }

    @Test
    void aNewStoreNeedsNone() {
        migrate();

        assertThat(wanted()).isEmpty();
    }

    private List<String> wanted() {
        return reader.sql("SELECT view FROM read_model.rebuild_wanted ORDER BY view")
                .query(String.class)
                .list();
    }

    private void before(String version) {
        var login = database.settings().reader();
        Flyway.configure()
                .dataSource(database.url(), login.username(), login.password())
                .schemas("read_model")
                .createSchemas(false)
                .locations("classpath:db/read_model")
                .target(version)
                .load()
                .migrate();
    }

    private void migrate() {
        Databases.migrate("read_model", database.url(), database.settings().reader());
    }
}
