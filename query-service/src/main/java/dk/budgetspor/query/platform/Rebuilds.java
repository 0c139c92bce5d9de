package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs rebuilds in the background, at most one of a view at a time among all nodes. */
@Component
class Rebuilds implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Map<String, Rebuild> latest = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "rebuild");
        thread.setDaemon(true);
        return thread;
    });
    private final ViewProgress progress;
    private final ReadModelConfiguration.EventSource events;
    private final DataSource reader;
    private final DataSource views;
    private final TransactionTemplate transaction;
    private final Configuration configuration;
    private final Clock clock;

    Rebuilds(
            ViewProgress progress,
            ReadModelConfiguration.EventSource events,
            @Qualifier("readerDataSource") DataSource reader,
            @Qualifier("viewDataSource") DataSource views,
            @Qualifier("viewTransactions") JdbcTransactionManager transactions,
            Configuration configuration,
            Clock clock) {
        this.progress = progress;
        this.events = events;
        this.reader = reader;
        this.views = views;
        this.transaction = new TransactionTemplate(transactions);
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * Begins to rebuild the view.
     *
     * @throws Refusal {@code rebuild-running} if that is already under way, here or on another node
     */
    void start(View view) {
        Connection lock = lock(view).orElseThrow(() -> Refusal.because(ErrorCode.REBUILD_RUNNING));
        Rebuild rebuild =
                new Rebuild(view, events.stream(), views, transaction, progress.processor(view), configuration, clock);
        latest.put(view.name(), rebuild);
        background.execute(() -> {
            try (lock) {
                rebuild.run();
                LOG.info("rebuild of view {}: {}", view.name(), rebuild.progress());
                unlock(lock, view);
            } catch (SQLException lost) {
                LOG.warn("lost the lock of the rebuild of {}", view.name(), lost);
            }
        });
    }

    Optional<Rebuild.Progress> latestOf(View view) {
        return Optional.ofNullable(latest.get(view.name())).map(Rebuild::progress);
    }

    private Optional<Connection> lock(View view) {
        try {
            Connection connection = reader.getConnection();
            if (ask(connection, "SELECT pg_try_advisory_lock(hashtext(?))", view)) {
                return Optional.of(connection);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void unlock(Connection connection, View view) throws SQLException {
        ask(connection, "SELECT pg_advisory_unlock(hashtext(?))", view);
    }

    private static boolean ask(Connection connection, String question, View view) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, "rebuild " + view.group());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
