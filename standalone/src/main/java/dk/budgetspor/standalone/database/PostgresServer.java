package dk.budgetspor.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How PostgreSQL is run: Zonky's way is for tests, this is for data somebody wants to keep. */
final class PostgresServer {
    static final String ADDRESS = "127.0.0.1";

    private PostgresServer() {}

    static EmbeddedPostgres start(DataDirectory directory, Passwords passwords) throws IOException {
        Path initialPassword = directory.writeSecret("initdb-password", passwords.superuser());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(directory.binaries().toFile())
                    .setPgBinaryResolver(new PrivateBinaries(directory.binaries()))
                    .setDataDirectoryCustomizer(PostgresServer::requirePasswords)
                    .setConnectConfig("password", passwords.superuser())
                    .setPGStartupWait(Duration.ofMinutes(1)) // recovery after a crash takes its time
                    .setLocaleConfig("pwfile", initialPassword.toString())
                    // Not the machine's locale: the same order of strings everywhere, and after any upgrade.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // Zonky passes -F and synchronous_commit=off; these come later and win.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", ADDRESS)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } finally {
            Files.delete(initialPassword);
        }
    }

    /** Comes after initdb and before each start: no server ever runs on initdb's own file, which trusts local users. */
    private static void requirePasswords(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), """
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128      scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
