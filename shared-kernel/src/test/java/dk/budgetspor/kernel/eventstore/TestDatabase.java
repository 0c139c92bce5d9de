package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own, set up as an administrator does it, on the one PostgreSQL that the tests of a JVM share.
 *
 * @param name name of the database
 * @param settings the three roles' logins to it
 */
public record TestDatabase(String name, DatabaseSettings settings) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A database after {@code db/roles.sql}, before any migration. */
    public static TestDatabase unmigrated() {
        String name = "test" + NUMBER.incrementAndGet();
        run(Server.url("postgres"), List.of("CREATE DATABASE " + name));
        run(
                Server.url(name),
                List.of(
                        rolesScript(),
                        "ALTER ROLE budgetspor_owner PASSWORD 'owner'",
                        "ALTER ROLE budgetspor_writer PASSWORD 'writer'",
                        "ALTER ROLE budgetspor_reader PASSWORD 'reader'"));
        return new TestDatabase(
                name,
                new DatabaseSettings(
                        Server.url(name),
                        new Login("budgetspor_owner", "owner"),
                        new Login("budgetspor_writer", "writer"),
                        new Login("budgetspor_reader", "reader")));
    }

    /** A database with the schema of the events. */
    public static TestDatabase withEvents() {
        TestDatabase database = unmigrated();
        Databases.migrate("event_store", database.url(), database.settings.owner());
        return database;
    }

    public String url() {
        return settings.url();
    }

    /** Runs statements as the server's superuser. */
    public JdbcClient superuser() {
        return as(new Login("postgres", "postgres"));
    }

    public JdbcClient as(Login login) {
        return JdbcClient.create(connectionsOf(login));
    }

    /** Every call opens a connection. */
    public DataSource connectionsOf(Login login) {
        return new DriverManagerDataSource(url(), login.username(), login.password());
    }

    /** The settings of a service that uses this database. */
    public List<String> properties() {
        return List.of(
                "budgetspor.database.url=" + url(),
                "budgetspor.database.owner.username=" + settings.owner().username(),
                "budgetspor.database.owner.password=" + settings.owner().password(),
                "budgetspor.database.writer.username=" + settings.writer().username(),
                "budgetspor.database.writer.password=" + settings.writer().password(),
                "budgetspor.database.reader.username=" + settings.reader().username(),
                "budgetspor.database.reader.password=" + settings.reader().password());
    }

    private static String rolesScript() {
        try (var script = TestDatabase.class.getResourceAsStream("/db/roles.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void run(String url, List<String> statements) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Started by the first who asks, stopped by its own shutdown hook. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        static String url(String database) {
            return "jdbc:postgresql://localhost:" + RUNNING.getPort() + "/" + database;
        }

        private static EmbeddedPostgres start() {
            try {
                // as in production: the library's own default is to lose what a crash catches
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
