package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins the rebuilds that migrations want, as soon as the service is up: the old view answers meanwhile. A wish is met
 * when the new tables take the place of the old; one that was not is met after the next start.
 */
@Component
class WantedRebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(WantedRebuilds.class);

    private final JdbcClient jdbc;
    private final ViewProgress progress;
    private final Rebuilds rebuilds;

    WantedRebuilds(@Qualifier("readerJdbc") JdbcClient jdbc, ViewProgress progress, Rebuilds rebuilds) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.rebuilds = rebuilds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        jdbc.sql("SELECT view FROM rebuild_wanted ORDER BY view").query(String.class).list().stream()
                .map(progress::view)
                .flatMap(Optional::stream)
                .forEach(this::begin);
    }

    private void begin(View view) {
        try {
            rebuilds.start(view);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.REBUILD_RUNNING) {
                throw refusal;
            }
            LOG.info("another node rebuilds view {}", view.name());
        }
    }
}
