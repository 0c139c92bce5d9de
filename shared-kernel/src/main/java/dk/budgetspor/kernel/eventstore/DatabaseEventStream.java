package dk.budgetspor.kernel.eventstore;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader's place in the {@link DatabaseEventSource}; it asks for more only when woken. */
final class DatabaseEventStream implements BlockingStream<TrackedEventMessage<?>> {
    private final SharedReads reads;
    private final AppendListener listener;
    private final Runnable wake = this::wake;
    private final Semaphore mayHaveMore = new Semaphore(1);
    private volatile Runnable whenAvailable = () -> {};
    private Iterator<? extends TrackedEventMessage<?>> batch = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable TrackingToken last;

    DatabaseEventStream(SharedReads reads, AppendListener listener, @Nullable TrackingToken after) {
        this.reads = reads;
        this.listener = listener;
        this.last = after;
        listener.register(wake);
    }

    private void wake() {
        mayHaveMore.release();
        whenAvailable.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        whenAvailable = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(next) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable() {
        if (next == null && !batch.hasNext() && mayHaveMore.tryAcquire()) {
            mayHaveMore.drainPermits();
            batch = read().iterator();
        }
        if (next == null && batch.hasNext()) {
            next = batch.next();
        }
        return next != null;
    }

    private List<? extends TrackedEventMessage<?>> read() {
        EventBatch read = reads.after(last);
        if (read.more()) {
            mayHaveMore.release();
        }
        return read.events();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            if (!mayHaveMore.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            mayHaveMore.release();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            // waits for as long as it takes
        }
        TrackedEventMessage<?> event = next;
        if (event == null) {
            throw new NoSuchElementException();
        }
        next = null;
        last = event.trackingToken();
        return event;
    }

    @Override
    public void close() {
        listener.unregister(wake);
    }
}
