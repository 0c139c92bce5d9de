package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import dk.budgetspor.kernel.eventstore.SafeStoreCheck.UnsafeStoreException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SafeStoreCheckTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();
    private static final Login WRITER = DATABASE.settings().writer();
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void a_database_as_the_administrator_sets_it_up_is_safe() {
        assertThatCode(() -> new SafeStoreCheck(DATABASE.as(WRITER), CLOCK).check())
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_does_not_wait_for_the_disk_is_refused() throws Exception {
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            JdbcClient jdbc = JdbcClient.create(careless.getPostgresDatabase());

            assertThatThrownBy(() -> new SafeStoreCheck(jdbc, CLOCK).check())
                    .isInstanceOf(UnsafeStoreException.class)
                    .hasMessageStartingWith("fsync is off");
        }
    }

    @Test
    void a_server_that_could_restore_half_a_page_is_refused() {
        setFullPageWrites("off");
        try {
            assertThatThrownBy(() -> new SafeStoreCheck(DATABASE.as(WRITER), CLOCK).check())
                    .isInstanceOf(UnsafeStoreException.class)
                    .hasMessageStartingWith("full_page_writes is off");
        } finally {
            setFullPageWrites("on");
        }
    }

    @Test
    void a_writer_that_does_not_wait_for_the_disk_is_refused() {
        assertThatThrownBy(() -> new SafeStoreCheck(writerWith("synchronous_commit=off"), CLOCK).check())
                .isInstanceOf(UnsafeStoreException.class)
                .hasMessageStartingWith("synchronous_commit is off");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "10001ms, 10001 ms", "1min, 60000 ms"})
    void a_writer_whose_transactions_may_last_too_long_is_refused(String timeout, String told) {
        assertThatThrownBy(() -> new SafeStoreCheck(writerWith("transaction_timeout=" + timeout), CLOCK).check())
                .isInstanceOf(UnsafeStoreException.class)
                .hasMessageStartingWith("transaction_timeout of the writer is " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1s", "10s"})
    void a_timeout_that_is_no_longer_is_safe(String timeout) {
        assertThatCode(() -> new SafeStoreCheck(writerWith("transaction_timeout=" + timeout), CLOCK).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 7, 3600})
    void clocks_that_differ_are_refused(int seconds) {
        Clock wrong = Clock.offset(CLOCK, Duration.ofSeconds(seconds));

        assertThatThrownBy(() -> new SafeStoreCheck(DATABASE.as(WRITER), wrong).check())
                .isInstanceOf(UnsafeStoreException.class)
                .hasMessageStartingWith("the clocks of this machine and of the database differ by");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void clocks_that_nearly_agree_are_safe(int seconds) {
        Clock nearly = Clock.offset(CLOCK, Duration.ofSeconds(seconds));

        assertThatCode(() -> new SafeStoreCheck(DATABASE.as(WRITER), nearly).check())
                .doesNotThrowAnyException();
    }

    @Test
    void a_transaction_that_appended_and_does_not_end_is_ended_by_the_database() throws Exception {
        try (Connection connection =
                DriverManager.getConnection(DATABASE.url(), WRITER.username(), WRITER.password())) {
            connection.createStatement().execute("SET transaction_timeout = '1s'");
            connection.setAutoCommit(false);
            connection.createStatement().execute("""
                    INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier,
                        sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                    VALUES ('late', 'body:LATE', 0, 'Body', 'now', 'a.B', '1', '', '')""");
            int process;
            try (var row = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
                row.next();
                process = row.getInt(1);
            }

            await().until(() -> DATABASE.superuser()
                            .sql("SELECT count(*) FROM pg_stat_activity WHERE pid = ?")
                            .param(process)
                            .query(Integer.class)
                            .single()
                    == 0);

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
            assertThat(DATABASE.superuser()
                            .sql("SELECT count(*) FROM event_store.domain_event_entry WHERE event_identifier = 'late'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void the_roles_script_gives_the_writer_ten_seconds() {
        assertThat(DATABASE.as(WRITER)
                        .sql("SHOW transaction_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("10s");
    }

    private static JdbcClient writerWith(String setting) {
        String options =
                URLEncoder.encode("-c " + setting, StandardCharsets.UTF_8).replace("+", "%20");
        return JdbcClient.create(new DriverManagerDataSource(
                DATABASE.url() + "?options=" + options, WRITER.username(), WRITER.password()));
    }

    private static void setFullPageWrites(String value) {
        JdbcClient superuser = DATABASE.superuser();
        superuser.sql("ALTER SYSTEM SET full_page_writes = " + value).update();
        superuser.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
        await().until(() -> superuser
                .sql("SHOW full_page_writes")
                .query(String.class)
                .single()
                .equals(value));
    }
}
