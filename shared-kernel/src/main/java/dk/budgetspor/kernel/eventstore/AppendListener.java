package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes those who wait for events: when told to by an {@link AppendSignal} of the same process, when it hears one of
 * another on a connection of its own, and once a quiet second, so that a lost signal delays and never loses.
 */
public final class AppendListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppendListener.class);
    private static final int LOOK_ANYWAY_MILLIS = 1_000;

    private final String name = UUID.randomUUID().toString();
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
                wake();
                while (!closed) {
                    if (isNew(notifications.getNotifications(LOOK_ANYWAY_MILLIS))) {
                        wake();
                    }
                }
            } catch (SQLException unreachable) {
                if (!closed) {
                    LOG.warn("cannot listen for appended events, will try again: {}", unreachable.getMessage());
                    pauseAfterFailure();
                }
            }
        }
    }

    /** Silence is worth a look; what our own process says has been looked at already. */
    private boolean isNew(PGNotification @Nullable [] heard) {
        return heard == null
                || heard.length == 0
                || !Arrays.stream(heard).allMatch(one -> name.equals(one.getParameter()));
    }

    /** By what the signal of the same process names itself to the others. */
    String name() {
        return name;
    }

    /** Wakes everyone now: there are new events, and they are committed. */
    void wake() {
        waiting.forEach(waker -> {
            try {
                waker.run();
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
