package dk.budgetspor.kernel.eventstore;

import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event in the store. Axon's token does not tell it: the token of an event that was committed after a
 * later one was seen tells the place of that later one, and two events would pass for one.
 */
public final class Positions {
    private static final String KEY = "position";

    private Positions() {}

    /** The place of an event that was read from the store, from 1. */
    public static long of(TrackedEventMessage<?> event) {
        return event.getMetaData().get(KEY) instanceof Number known
                ? known.longValue()
                : event.trackingToken().position().orElseThrow();
    }

    /** The event with its place, if its token does not tell it. */
    static TrackedEventMessage<?> keep(
            TrackedEventMessage<?> event, @Nullable TrackingToken before, PostgresEventStorage storage) {
        boolean advances = before == null
                || before.position().orElse(-1)
                        < event.trackingToken().position().orElseThrow();
        return advances
                ? event
                : (TrackedEventMessage<?>) event.andMetaData(Map.of(KEY, storage.positionOf(event.getIdentifier())));
    }
}
