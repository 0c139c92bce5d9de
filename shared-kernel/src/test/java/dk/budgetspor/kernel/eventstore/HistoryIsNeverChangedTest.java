package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** The database itself holds what the roles may do to the events, whatever the code does. */
class HistoryIsNeverChangedTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();
    private static final String REFUSED_BY_TRIGGER = "23001";
    private static final String NO_PRIVILEGE = "42501";

    @BeforeAll
    static void an_event() {
        try (Store writer = Store.of(DATABASE, DATABASE.settings().writer())) {
            writer.engine().appendEvents(Store.event());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.domain_event_entry SET payload = ''",
                "UPDATE event_store.domain_event_entry SET payload = '' WHERE false",
                "DELETE FROM event_store.domain_event_entry",
                "DELETE FROM event_store.domain_event_entry WHERE false",
                "TRUNCATE event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry CASCADE",
                "INSERT INTO event_store.domain_event_entry OVERRIDING SYSTEM VALUE SELECT * FROM"
                        + " event_store.domain_event_entry ON CONFLICT (global_index) DO UPDATE SET payload = ''",
                "MERGE INTO event_store.domain_event_entry e USING (SELECT 1) x ON true WHEN MATCHED THEN DELETE",
            })
    void not_even_the_owner_or_the_superuser_change_or_remove_events(String statement) {
        assertThat(refusal(DATABASE.settings().owner(), statement)).isEqualTo(REFUSED_BY_TRIGGER);
        assertThat(refusal(new Login("postgres", "postgres"), statement)).isEqualTo(REFUSED_BY_TRIGGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.domain_event_entry SET payload = ''",
                "DELETE FROM event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry",
                "ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER ALL",
                "DROP TABLE event_store.domain_event_entry",
                "CREATE OR REPLACE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN"
                        + " RETURN NULL; END'",
                "CREATE TABLE event_store.mine (id int)",
                "SET session_replication_role = replica",
                "INSERT INTO event_store.domain_event_entry (global_index, event_identifier, aggregate_identifier,"
                        + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                        + " OVERRIDING SYSTEM VALUE VALUES (1000000, 'e', 'a', 0, 't', 's', 'p', '1', '', '')",
            })
    void the_writer_only_adds(String statement) {
        assertThat(refusal(DATABASE.settings().writer(), statement)).isEqualTo(NO_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event_store.domain_event_entry DEFAULT VALUES",
                "UPDATE event_store.domain_event_entry SET payload = ''",
                "DELETE FROM event_store.domain_event_entry",
                "TRUNCATE event_store.domain_event_entry",
                "SELECT * FROM event_store.snapshot_event_entry",
                "ALTER TABLE event_store.domain_event_entry DISABLE TRIGGER ALL",
                "CREATE TABLE event_store.mine (id int)",
                "CREATE TABLE command_model.mine (id int)",
            })
    void the_reader_only_reads(String statement) {
        assertThat(refusal(DATABASE.settings().reader(), statement)).isEqualTo(NO_PRIVILEGE);
    }

    @Test
    void the_reader_reads_the_events() {
        assertThat(DATABASE.as(DATABASE.settings().reader())
                        .sql("SELECT count(*) FROM event_store.domain_event_entry")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budgetspor_owner", "budgetspor_writer", "budgetspor_reader"})
    void no_role_can_give_itself_more(String role) {
        assertThat(DATABASE.superuser()
                        .sql("""
                        SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication
                        FROM pg_roles WHERE rolname = ?""")
                        .param(role)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void the_script_of_the_roles_may_be_run_again() {
        TestDatabase.unmigrated();
    }

    private static String refusal(Login login, String statement) {
        DataAccessException refused = catchThrowableOfType(
                DataAccessException.class,
                () -> DATABASE.as(login).sql(statement).update());
        return refused != null && refused.getMostSpecificCause() instanceof SQLException sql
                ? sql.getSQLState()
                : "not refused";
    }
}
