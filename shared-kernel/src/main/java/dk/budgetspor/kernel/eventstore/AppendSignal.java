package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that events were committed: to the readers of this process at once, to those of others through the database. It
 * notifies after the commit and not within, from one connection of its own: inside the transaction it would queue the
 * commits behind one another. Many commits at once become one notification; a lost one costs a second, for readers also
 * look by themselves.
 */
public final class AppendSignal implements AutoCloseable {
    static final String CHANNEL = "budgetspor_events";

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    private final @Nullable AppendListener here;
    private final Semaphore pending = new Semaphore(0);
    private final Thread thread;
    private final String url;
    private final Properties properties = new Properties();
    private volatile boolean closed;

    /**
     * @param url of the database
     * @param writer the login that notifies
     * @param here who wakes the readers of this process, if it has any
     */
    public AppendSignal(String url, Login writer, @Nullable AppendListener here) {
        this.url = url;
        this.here = here;
        properties.setProperty("user", writer.username());
        properties.setProperty("password", writer.password());
        properties.setProperty("ApplicationName", "budgetspor-signal");
        // a notification is worth nothing after a crash, so that it need not wait for the disk
        properties.setProperty("options", "-c synchronous_commit=off");
        thread = new Thread(this::run, "append-signal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the readers know, soon and without waiting. */
    public void send() {
        if (here != null) {
            here.wake();
        }
        pending.release();
    }

    private void run() {
        String notification = "NOTIFY " + CHANNEL + ", '" + (here == null ? "" : here.name()) + "'";
        while (!closed) {
            try (Connection connection = DriverManager.getConnection(url, properties);
                    Statement notify = connection.createStatement()) {
                while (!closed) {
                    pending.acquire();
                    pending.drainPermits();
                    notify.execute(notification);
                }
            } catch (SQLException unreachable) {
                LOG.warn("cannot signal appended events, will try again: {}", unreachable.getMessage());
                pauseAfterFailure();
                pending.release();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        join(thread);
    }

    static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(2_000);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
