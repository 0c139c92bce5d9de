package dk.budgetspor.command.application;

import static org.awaitility.Awaitility.await;

import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Holds every append back until it is closed, so that commands given meanwhile have all been decided before the first
 * of them is stored.
 */
final class Held implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;

    Held(TestDatabase database) throws SQLException {
        this.database = database;
        connection = database.connectionsOf(database.settings().owner()).getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("LOCK TABLE event_store.domain_event_entry IN EXCLUSIVE MODE");
    }

    /** Returns when that many commands stand at the database and wait. */
    void untilWaiting(int commands) {
        await().until(() -> waiting().size() == commands);
    }

    void cutOffWhoWaits() {
        waiting()
                .forEach(process -> database.superuser()
                        .sql("SELECT pg_terminate_backend(?)")
                        .param(process)
                        .query(Boolean.class)
                        .single());
    }

    private List<Integer> waiting() {
        return database.superuser()
                .sql("SELECT pid FROM pg_stat_activity WHERE datname = ? AND wait_event_type = 'Lock'")
                .param(database.name())
                .query(Integer.class)
                .list();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
