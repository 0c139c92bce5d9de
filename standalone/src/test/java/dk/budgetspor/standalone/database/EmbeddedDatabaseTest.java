package dk.budgetspor.standalone.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Timeout(60)
class EmbeddedDatabaseTest {
    @TempDir
    private static Path temporary;

    private static Path dataDirectory;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void startOnceForAll() {
        dataDirectory = temporary.resolve("data directory");
        database = EmbeddedDatabase.start(dataDirectory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void everyRoleLogsIn() {
        var settings = database.settings();

        assertThat(Stream.of(settings.owner(), settings.writer(), settings.reader()))
                .extracting(role -> ask(role, "SELECT current_user"))
                .containsExactly("budgetspor_owner", "budgetspor_writer", "budgetspor_reader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "budgetspor_owner", "budgetspor_writer", "budgetspor_reader"})
    void nobodyGetsInWithAWrongPasswordOrWithNone(String role) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(new Login(role, "wrong")))
                .withMessageContaining("password authentication failed");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(new Login(role, "")))
                .withMessageContaining("password");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "transaction_timeout, 10s"
    })
    void theWriterFindsTheServerSetAsTheEventStoreNeedsIt(String setting, String value) {
        assertThat(ask(database.settings().writer(), "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void danishNamesSortTheDanishWay() {
        var sorted = "SELECT string_agg(name, ' ' ORDER BY name COLLATE \"da-x-icu\") FROM unnest("
                + "ARRAY ['Århus', 'Ørsted', 'Ærø', 'Aalborg', 'Zoo', 'Assens']) AS name";

        assertThat(ask(database.settings().reader(), sorted)).isEqualTo("Assens Zoo Ærø Ørsted Aalborg Århus");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadThePasswords() throws IOException {
        assertThat(permissions(dataDirectory)).isEqualTo("rwx------");
        assertThat(permissions(dataDirectory.resolve("passwords.properties"))).isEqualTo("rw-------");
        assertThat(dataDirectory.resolve("initdb-password")).doesNotExist();
    }

    @Test
    void dataOutlivesTheProcessThatWroteIt() throws SQLException {
        var stopped = database;
        write("CREATE TABLE read_model.kept AS SELECT 'kept' AS value");

        try (Connection client = connect(database.settings().reader())) {
            assertThat(client.isClosed()).isFalse();
            stopped.close();
            database = EmbeddedDatabase.start(dataDirectory);
            stopped.close();
        }

        assertThat(ask(database.settings().reader(), "SELECT value FROM read_model.kept"))
                .isEqualTo("kept");
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefused() throws IOException {
        assertThatExceptionOfType(DataDirectoryInUse.class)
                .isThrownBy(() -> EmbeddedDatabase.start(dataDirectory))
                .withMessageContaining("is in use by another running Budgetspor");

        var otherProcess = startInAnotherProcess(dataDirectory);
        assertThat(otherProcess.inputReader().lines()).anyMatch(line -> line.contains("DataDirectoryInUse"));
    }

    @Test
    void aStartRecoversAfterTheProcessWasKilled() throws IOException {
        database.close();
        var victim = startInAnotherProcess(dataDirectory);
        assertThat(victim.inputReader().lines().anyMatch("committed"::equals)).isTrue();
        var orphan = postmaster();

        victim.destroyForcibly().onExit().join();
        assertThat(orphan.isAlive()).isTrue();
        database = EmbeddedDatabase.start(dataDirectory);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask(database.settings().reader(), "SELECT value FROM read_model.committed"))
                .isEqualTo("committed");
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAnew(@TempDir Path directory) throws IOException {
        try (var unpacked = Files.list(dataDirectory.resolve("binaries"))) {
            write(directory
                    .resolve("binaries")
                    .resolve(unpacked.findAny().orElseThrow().getFileName())
                    .resolve("bin/initdb"));
        }
        write(directory.resolve("postgres/postgresql.conf"));
        write(directory.resolve("set-up-unfinished"));

        EmbeddedDatabase.start(directory).close();

        assertThat(directory.resolve("set-up-unfinished")).doesNotExist();
    }

    @Test
    void aClusterThatOnceWasCompleteIsNeverThrownAway(@TempDir Path directory) throws IOException {
        var precious = write(directory.resolve("postgres/base/1/2608"));

        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(directory))
                    .withStackTraceContaining("passwords.properties");
        }

        assertThat(precious).exists();
    }

    @Test
    void aStalePidFileNamingAnotherPostgresHarmsNeither(@TempDir Path directory) throws IOException {
        var pidFile = write(directory.resolve("postgres/postmaster.pid"));
        Files.write(pidFile, List.of(Long.toString(postmaster().pid()), directory + "/postgres"));

        LeftOverPostmaster.stop(directory.resolve("postgres"));

        assertThat(pidFile).doesNotExist();
        assertThat(postmaster().isAlive()).isTrue();
    }

    /** The other process: commits, says so, and waits to be killed. */
    public static void main(String... arguments) throws InterruptedException {
        database = EmbeddedDatabase.start(Path.of(arguments[0]));
        write("CREATE TABLE read_model.committed AS SELECT 'committed' AS value");
        System.out.println("committed");
        new CountDownLatch(1).await();
    }

    private static Process startInAnotherProcess(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classPath, EmbeddedDatabaseTest.class.getName(), directory.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(dataDirectory.resolve("postgres/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String ask(Login role, String sql) {
        return jdbc(role).sql(sql).query(String.class).single();
    }

    private static void write(String sql) {
        jdbc(database.settings().reader()).sql(sql).update();
    }

    private static JdbcClient jdbc(Login role) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.settings().url(), role.username(), role.password()));
    }

    private static Connection connect(Login role) throws SQLException {
        return DriverManager.getConnection(database.settings().url(), role.username(), role.password());
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        return Files.createFile(file);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
