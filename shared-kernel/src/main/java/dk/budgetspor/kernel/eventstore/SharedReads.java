package dk.budgetspor.kernel.eventstore;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What one reader asks the database is the answer to all who stand at the same place: those who follow the store are woken
 * together, and would all read the same events.
 */
final class SharedReads {
    private final PostgresEventStorage storage;
    private final AtomicLong signals = new AtomicLong();
    private final AtomicReference<@Nullable Read> latest = new AtomicReference<>();

    /** Readers are to be woken by the listener, later than this. */
    SharedReads(PostgresEventStorage storage, AppendListener listener) {
        this.storage = storage;
        listener.register(signals::incrementAndGet);
    }

    /** What follows a place, with everything that was signalled before; or a part of it, which says that there is more. */
    EventBatch after(@Nullable TrackingToken place) {
        long signal = signals.get();
        while (true) {
            Read read = latest.get();
            if (read != null && Objects.equals(read.place, place)) {
                EventBatch batch = read.batch();
                if (read.signal >= signal) {
                    return batch;
                }
                if (!batch.events().isEmpty()) {
                    return new EventBatch(batch.events(), true);
                }
            }
            Read mine = new Read(place, signal);
            if (latest.compareAndSet(read, mine)) {
                return ask(mine);
            }
        }
    }

    private EventBatch ask(Read mine) {
        try {
            mine.answer.complete(storage.readBatch(mine.place));
        } catch (RuntimeException failed) {
            latest.compareAndSet(mine, null);
            mine.answer.completeExceptionally(failed);
        }
        return mine.batch();
    }

    /** A question to the database, which was asked when so many signals had been heard. */
    private static final class Read {
        final @Nullable TrackingToken place;
        final long signal;
        final CompletableFuture<EventBatch> answer = new CompletableFuture<>();

        Read(@Nullable TrackingToken place, long signal) {
            this.place = place;
            this.signal = signal;
        }

        /** Waits for it. */
        EventBatch batch() {
            try {
                return answer.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        }
    }
}
