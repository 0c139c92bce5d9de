package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.startup.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start on a database that could lose or skip an event. Nothing acknowledged may be lost: what is committed
 * must be on disk. No event may be skipped: readers wait 60 s for a gap to fill, so writing transactions must end well
 * before, and the clocks of service and database must agree.
 */
public final class SafeStoreCheck {
    private static final int OLDEST_SERVER = 170000;
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(10);
    private static final Duration LARGEST_CLOCK_DIFFERENCE = Duration.ofSeconds(5);

    private final JdbcClient writer;
    private final Clock clock;

    public SafeStoreCheck(JdbcClient writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Looks at the server through the writer's connection.
     *
     * @throws UnsafeStoreException if anything could be lost or skipped; the message says what to change
     */
    public void check() {
        if (Integer.parseInt(show("server_version_num")) < OLDEST_SERVER) {
            throw new UnsafeStoreException("PostgreSQL is " + show("server_version") + " but must be 17 or newer");
        }
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if (show(setting).equals("off")) {
                throw new UnsafeStoreException(
                        setting + " is off: an acknowledged command would not be on disk. Set it to on.");
            }
        }
        Duration timeout = Duration.ofMillis(
                writer.sql("SELECT setting::bigint FROM pg_settings WHERE name = 'transaction_timeout'")
                        .query(Long.class)
                        .single());
        if (timeout.isZero() || timeout.compareTo(LONGEST_TRANSACTION) > 0) {
            throw new UnsafeStoreException("transaction_timeout of the writer is " + timeout.toMillis()
                    + " ms but must be 1-10000: a late commit could be skipped by the views. Run db/roles.sql.");
        }
        Instant ours = clock.instant();
        Instant theirs = writer.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration difference = Duration.between(ours, theirs).abs();
        if (difference.compareTo(LARGEST_CLOCK_DIFFERENCE) > 0) {
            throw new UnsafeStoreException(
                    "the clocks of this machine and of the database differ by " + difference.toSeconds() + " s");
        }
    }

    private String show(String setting) {
        return writer.sql("SELECT current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }

    /** The database is not safe to write to. */
    public static final class UnsafeStoreException extends StartRefused {
        private static final long serialVersionUID = 1L;

        UnsafeStoreException(String message) {
            super(message);
        }
    }
}
