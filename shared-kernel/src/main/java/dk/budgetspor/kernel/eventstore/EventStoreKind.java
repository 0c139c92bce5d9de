package dk.budgetspor.kernel.eventstore;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** The three ways to run the store; the setting {@code budgetspor.event-store}. */
public enum EventStoreKind {
    /** On the PostgreSQL that {@code standalone} starts in its data directory. */
    EMBEDDED,
    /** On a PostgreSQL 17 or newer, by address. */
    POSTGRES,
    /** On Axon Server; PostgreSQL holds the views only. */
    AXON_SERVER;

    public static final String PROPERTY = "budgetspor.event-store";

    /** The kind the setting names; {@code postgres} if it is not set. */
    public static EventStoreKind in(Environment environment) {
        return of(environment.getProperty(PROPERTY, POSTGRES.value()));
    }

    static EventStoreKind of(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        PROPERTY + " is '" + value + "' but must be embedded, postgres or axon-server"));
    }

    /** As written in the setting. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
