package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.Store.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Positions are drawn in one order and committed in another; readers see every event all the same, and once. */
class NoEventIsSkippedTest {
    private static final int APPENDERS = 8;

    private final TestDatabase database = TestDatabase.withEvents();
    private final Store writer = Store.of(database, database.settings().writer());
    private final Store reader = Store.of(database, database.settings().reader());
    private final AppendListener listener =
            new AppendListener(database.url(), database.settings().reader());
    private final AppendSignal signal =
            new AppendSignal(database.url(), database.settings().writer(), null);
    private final DatabaseEventSource source = new DatabaseEventSource(reader.engine(), listener);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private BlockingStream<TrackedEventMessage<?>> stream;

    @BeforeEach
    void open() {
        stream = source.openStream(null);
    }

    @AfterEach
    void close() {
        stream.close();
        threads.shutdownNow();
        signal.close();
        listener.close();
        reader.close();
        writer.close();
    }

    @Test
    void an_event_committed_late_is_seen_after_later_ones() throws Exception {
        DomainEventMessage<?> late = event();
        DomainEventMessage<?> early = event();

        Append held = new Append(late);
        held.drawn.await();
        writer.engine().appendEvents(early);
        String seenFirst = nextOf(stream).getIdentifier();
        boolean more = stream.hasNextAvailable();
        held.end(true);

        assertThat(seenFirst).isEqualTo(early.getIdentifier());
        assertThat(more).isFalse();
        assertThat(nextOf(stream).getIdentifier()).isEqualTo(late.getIdentifier());
    }

    @Test
    void it_is_also_seen_by_a_reader_that_begins_again_where_it_was() throws Exception {
        DomainEventMessage<?> late = event();
        Append held = new Append(late);
        held.drawn.await();
        writer.engine().appendEvents(event());
        TrackingToken token = nextOf(stream).trackingToken();
        held.end(true);
        writer.engine().appendEvents(event());

        try (BlockingStream<TrackedEventMessage<?>> again = source.openStream(token)) {
            assertThat(nextOf(again).getIdentifier()).isEqualTo(late.getIdentifier());
        }
    }

    @Test
    void it_is_also_seen_by_a_reader_that_began_at_the_head() throws Exception {
        DomainEventMessage<?> late = event();
        writer.engine().appendEvents(event());
        Append held = new Append(late);
        held.drawn.await();
        writer.engine().appendEvents(event());
        @Nullable TrackingToken head = source.createHeadToken();
        held.end(true);

        try (BlockingStream<TrackedEventMessage<?>> fromHead = source.openStream(head)) {
            assertThat(nextOf(fromHead).getIdentifier()).isEqualTo(late.getIdentifier());
        }
    }

    @Test
    void it_is_also_seen_by_a_reader_that_began_at_the_tail() throws Exception {
        DomainEventMessage<?> late = event();
        Append held = new Append(late);
        held.drawn.await();
        writer.engine().appendEvents(event());
        @Nullable TrackingToken tail = source.createTailToken();
        held.end(true);

        try (BlockingStream<TrackedEventMessage<?>> fromTail = source.openStream(tail)) {
            assertThat(nextOf(fromTail).getIdentifier()).isEqualTo(late.getIdentifier());
        }
    }

    @Test
    void it_is_also_seen_by_a_reader_that_began_at_a_time_past() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        DomainEventMessage<?> late = event();
        Append held = new Append(late);
        held.drawn.await();
        writer.engine().appendEvents(event());
        @Nullable TrackingToken then = source.createTokenAt(before);
        held.end(true);

        try (BlockingStream<TrackedEventMessage<?>> fromThen = source.openStream(then)) {
            assertThat(List.of(
                            nextOf(fromThen).getIdentifier(), nextOf(fromThen).getIdentifier()))
                    .contains(late.getIdentifier());
        }
    }

    @Test
    void a_reader_that_began_at_the_head_sees_nothing_older() throws Exception {
        Append vain = new Append(event());
        vain.drawn.await();
        writer.engine().appendEvents(event());
        vain.end(false);
        DomainEventMessage<?> next = event();

        try (BlockingStream<TrackedEventMessage<?>> fromHead = source.openStream(source.createHeadToken())) {
            writer.engine().appendEvents(next);

            assertThat(nextOf(fromHead).getIdentifier()).isEqualTo(next.getIdentifier());
        }
    }

    @Test
    void positions_that_were_drawn_in_vain_hold_nobody_up() throws Exception {
        writer.engine().appendEvents(event());
        nextOf(stream);
        for (int i = 0; i < 3; i++) {
            Append vain = new Append(event());
            vain.drawn.await();
            vain.end(false);
        }
        DomainEventMessage<?> last = event();

        writer.engine().appendEvents(last);

        assertThat(nextOf(stream).getIdentifier()).isEqualTo(last.getIdentifier());
    }

    @Test
    void neither_does_a_gap_longer_than_what_is_read_at_once() throws Exception {
        writer.engine().appendEvents(event());
        nextOf(stream);
        database.superuser()
                .sql("SELECT setval(pg_get_serial_sequence('event_store.domain_event_entry', 'global_index'), 5000)")
                .query(Long.class)
                .single();
        DomainEventMessage<?> last = event();

        writer.engine().appendEvents(last);

        assertThat(nextOf(stream).getIdentifier()).isEqualTo(last.getIdentifier());
    }

    @Test
    void more_events_than_are_read_at_once_come_in_order() throws Exception {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        IntStream.range(0, 2500).forEach(number -> events.add(event("body:KU", number)));

        writer.engine().appendEvents(events);

        for (DomainEventMessage<?> event : events) {
            assertThat(nextOf(stream).getIdentifier()).isEqualTo(event.getIdentifier());
        }
    }

    /** Every round, all draw their positions, and then commit or give up in an order of chance while others begin. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_the_order_of_the_commits_every_event_is_seen_once(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> expected = Collections.synchronizedList(new ArrayList<>());
        List<Append> open = new ArrayList<>();

        for (int step = 0; step < 150; step++) {
            if (open.size() < APPENDERS && random.nextInt(3) > 0) {
                Append append = new Append(event());
                append.drawn.await();
                open.add(append);
            } else if (!open.isEmpty()) {
                Append append = open.remove(random.nextInt(open.size()));
                boolean commit = random.nextInt(5) > 0;
                append.end(commit);
                if (commit) {
                    expected.add(append.event.getIdentifier());
                }
            }
            if (random.nextInt(4) == 0) {
                read(expected);
            }
        }
        for (Append append : open) {
            append.end(true);
            expected.add(append.event.getIdentifier());
        }

        read(expected);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    /** Nothing orders these but the machine. */
    @Test
    void many_who_append_at_once_are_all_seen_once() throws Exception {
        int each = 50;
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<List<String>>> appenders = IntStream.range(0, APPENDERS)
                .mapToObj(appender -> CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return IntStream.range(0, each)
                                    .mapToObj(n -> {
                                        DomainEventMessage<?> event = event();
                                        writer.engine().appendEvents(event);
                                        return event.getIdentifier();
                                    })
                                    .toList();
                        },
                        threads))
                .toList();

        start.countDown();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < APPENDERS * each; i++) {
            read.add(nextOf(stream).getIdentifier());
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(appenders.stream()
                        .flatMap(appender -> appender.join().stream())
                        .toList());
    }

    private final List<String> seen = new ArrayList<>();

    /** Reads as many as are committed. */
    private void read(List<String> committed) throws InterruptedException {
        while (seen.size() < committed.size()) {
            seen.add(nextOf(stream).getIdentifier());
        }
    }

    private TrackedEventMessage<?> nextOf(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        signal.send();
        assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS))
                .as("an event arrives")
                .isTrue();
        return stream.nextAvailable();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** A transaction that has appended and is yet to end. */
    private final class Append {
        final DomainEventMessage<?> event;
        final CountDownLatch drawn = new CountDownLatch(1);
        private final CompletableFuture<Boolean> commit = new CompletableFuture<>();
        private final CompletableFuture<Void> ended;

        Append(DomainEventMessage<?> event) {
            this.event = event;
            ended = CompletableFuture.runAsync(
                    () -> new TransactionTemplate(writer.transactions()).executeWithoutResult(transaction -> {
                        writer.engine().appendEvents(event);
                        drawn.countDown();
                        if (!commit.join()) {
                            transaction.setRollbackOnly();
                        }
                    }),
                    threads);
        }

        /** Returns when the transaction has ended. */
        void end(boolean commits) {
            commit.complete(commits);
            ended.join();
        }
    }
}
