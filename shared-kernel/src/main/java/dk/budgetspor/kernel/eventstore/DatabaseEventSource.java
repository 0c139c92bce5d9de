package dk.budgetspor.kernel.eventstore;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of the store, read from the database and pushed by an {@link AppendListener}: Axon's own stream
 * of an embedded store would look only now and then.
 */
public final class DatabaseEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final PostgresEventStorage storage;
    private final AppendListener listener;
    private final SharedReads reads;

    public DatabaseEventSource(PostgresEventStorage storage, AppendListener listener) {
        this.storage = storage;
        this.listener = listener;
        this.reads = new SharedReads(storage, listener);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new DatabaseEventStream(reads, listener, after);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return storage.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return storage.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return storage.createTokenAt(time);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return storage.createTokenAt(GenericEventMessage.clock.instant().minus(duration));
    }
}
