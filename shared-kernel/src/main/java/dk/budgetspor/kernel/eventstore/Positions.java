package dk.budgetspor.kernel.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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

    /**
     * The events that follow a place, those whose token does not tell their own with it.
     *
     * @param placeOf finds the place of an event in the store by its identifier
     */
    static List<TrackedEventMessage<?>> keep(
            List<? extends TrackedEventMessage<?>> events,
            @Nullable TrackingToken after,
            ToLongFunction<String> placeOf) {
        List<TrackedEventMessage<?>> kept = new ArrayList<>(events.size());
        TrackingToken before = after;
        for (TrackedEventMessage<?> event : events) {
            kept.add(
                    advances(before, event.trackingToken())
                            ? event
                            : (TrackedEventMessage<?>)
                                    event.andMetaData(Map.of(KEY, placeOf.applyAsLong(event.getIdentifier()))));
            before = event.trackingToken();
        }
        return kept;
    }

    private static boolean advances(@Nullable TrackingToken before, TrackingToken token) {
        return before == null || before.position().orElse(-1) < token.position().orElseThrow();
    }
}
