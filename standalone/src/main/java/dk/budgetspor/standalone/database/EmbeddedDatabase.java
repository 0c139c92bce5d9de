package dk.budgetspor.standalone.database;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of this process's own, reachable from this machine alone and with a password only. What it acknowledged
 * is on disk, and a start after a crash recovers by itself.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final DataDirectory directory;
    private final EmbeddedPostgres postgres;
    private final DatabaseSettings settings;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres, DatabaseSettings settings) {
        this.directory = directory;
        this.postgres = postgres;
        this.settings = settings;
    }

    /**
     * Starts PostgreSQL on the data directory: a few seconds the first time, about one later.
     *
     * @param dataDirectory is created if need be; nobody but its owner will have access
     * @throws DataDirectoryInUse if another running Budgetspor has the directory
     * @throws UncheckedIOException if the directory cannot be used or PostgreSQL does not start
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        try {
            return startIn(DataDirectory.claim(dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not start in " + dataDirectory, e);
        }
    }

    private static EmbeddedDatabase startIn(DataDirectory directory) throws IOException {
        try {
            Passwords passwords = directory.prepare();
            EmbeddedPostgres postgres = PostgresServer.start(directory, passwords);
            DatabaseSettings settings = settings(postgres.getPort(), passwords);
            new DatabaseAdministrator(database -> postgres.getDatabase("postgres", database)).prepare(settings);
            directory.setUpIsComplete();
            return new EmbeddedDatabase(directory, postgres, settings);
        } catch (IOException | RuntimeException e) {
            try (directory) {
                throw e;
            }
        }
    }

    private static DatabaseSettings settings(int port, Passwords passwords) {
        return new DatabaseSettings(
                "jdbc:postgresql://" + PostgresServer.ADDRESS + ":" + port + "/" + DatabaseAdministrator.DATABASE,
                new Login("budgetspor_owner", passwords.owner()),
                new Login("budgetspor_writer", passwords.writer()),
                new Login("budgetspor_reader", passwords.reader()));
    }

    /** Where the database is and who may use it. The port is another one after every start. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Stops PostgreSQL without waiting for its clients, and frees the directory. May be called again. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (directory) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not stop as it should", e);
        }
    }
}
