package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears the {@link AppendSignal} on a connection of its own and wakes those who wait for events; it also wakes them
 * once a second, so that a lost signal delays and never loses.
 */
public final class AppendListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppendListener.class);
    private static final int LOOK_ANYWAY_MILLIS = 1_000;

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private final String url;
    private final Properties properties = new Properties();
    private volatile boolean closed;

    public AppendListener(String url, Login reader) {
        this.url = url;
        properties.setProperty("user", reader.username());
        properties.setProperty("password", reader.password());
        properties.setProperty("ApplicationName", "budgetspor-listener");
        thread = new Thread(this::run, "append-listener");
        thread.setDaemon(true);
        thread.start();
    }

    /** Has the given task run, quickly and from another thread, whenever there may be new events. */
    public void register(Runnable wake) {
        waiting.add(wake);
    }

    /** Undoes {@link #register}. */
    public void unregister(Runnable wake) {
        waiting.remove(wake);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = DriverManager.getConnection(url, properties);
                    Statement listen = connection.createStatement()) {
                listen.execute("LISTEN " + AppendSignal.CHANNEL);
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (!closed) {
                    wakeAll();
                    notifications.getNotifications(LOOK_ANYWAY_MILLIS);
                }
            } catch (SQLException unreachable) {
                if (!closed) {
                    LOG.warn("cannot listen for appended events, will try again: {}", unreachable.getMessage());
                    pauseAfterFailure();
                }
            }
        }
    }

    private void wakeAll() {
        waiting.forEach(wake -> {
            try {
                wake.run();
            } catch (RuntimeException ending) {
                // a processor that is shutting down may refuse; the others must still be woken
                LOG.debug("could not wake a reader", ending);
            }
        });
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(LOOK_ANYWAY_MILLIS);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        AppendSignal.join(thread);
    }
}
