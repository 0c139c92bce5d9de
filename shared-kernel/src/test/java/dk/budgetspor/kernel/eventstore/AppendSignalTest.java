package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendSignalTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();

    private final AppendSignal signal =
            new AppendSignal(DATABASE.url(), DATABASE.settings().writer(), null);
    private final AppendListener listener =
            new AppendListener(DATABASE.url(), DATABASE.settings().reader());

    @AfterEach
    void close() {
        signal.close();
        listener.close();
    }

    /** Without the signal each would take the second that passes before the listener looks anyway. */
    @Test
    void a_signal_wakes_a_stream_long_before_it_would_look_by_itself() throws Exception {
        try (Store writer = Store.of(DATABASE, DATABASE.settings().writer());
                Store reader = Store.of(DATABASE, DATABASE.settings().reader());
                BlockingStream<TrackedEventMessage<?>> stream = new DatabaseEventSource(reader.engine(), listener)
                        .openStream(reader.engine().createHeadToken())) {
            Semaphore woken = new Semaphore(0);
            stream.setOnAvailableCallback(woken::release);
            untilListening();
            long start = System.nanoTime();

            for (int i = 0; i < 20; i++) {
                writer.engine().appendEvents(Store.event());
                signal.send();
                do {
                    assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
                } while (!stream.hasNextAvailable());
                stream.nextAvailable();
            }

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void a_lost_signal_delays_and_loses_nothing() throws Exception {
        try (Store writer = Store.of(DATABASE, DATABASE.settings().writer());
                Store reader = Store.of(DATABASE, DATABASE.settings().reader());
                BlockingStream<TrackedEventMessage<?>> stream = new DatabaseEventSource(reader.engine(), listener)
                        .openStream(reader.engine().createHeadToken())) {
            writer.engine().appendEvents(Store.event());

            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_stream_that_is_not_woken_does_not_ask_the_database() throws Exception {
        try (AppendListener deaf = new AppendListener(
                        "jdbc:postgresql://localhost:1/none",
                        DATABASE.settings().reader());
                Store writer = Store.of(DATABASE, DATABASE.settings().writer());
                Store reader = Store.of(DATABASE, DATABASE.settings().reader());
                BlockingStream<TrackedEventMessage<?>> stream = new DatabaseEventSource(reader.engine(), deaf)
                        .openStream(reader.engine().createHeadToken())) {
            writer.engine().appendEvents(Store.event());
            assertThat(stream.hasNextAvailable()).isTrue();
            stream.nextAvailable();

            writer.engine().appendEvents(Store.event());

            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void a_stream_with_more_than_it_reads_at_once_goes_on_without_being_woken() throws Exception {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        IntStream.range(0, 2000).forEach(number -> events.add(Store.event("body:MANY", number)));
        try (AppendListener deaf = new AppendListener(
                        "jdbc:postgresql://localhost:1/none",
                        DATABASE.settings().reader());
                Store writer = Store.of(DATABASE, DATABASE.settings().writer());
                Store reader = Store.of(DATABASE, DATABASE.settings().reader());
                BlockingStream<TrackedEventMessage<?>> stream = new DatabaseEventSource(reader.engine(), deaf)
                        .openStream(reader.engine().createHeadToken())) {
            writer.engine().appendEvents(events);

            for (int i = 0; i < events.size(); i++) {
                assertThat(stream.hasNextAvailable()).isTrue();
                stream.nextAvailable();
            }

            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_closed_stream_is_woken_no_more() throws Exception {
        try (Store reader = Store.of(DATABASE, DATABASE.settings().reader())) {
            Semaphore closed = new Semaphore(0);
            Semaphore open = new Semaphore(0);
            var stream = new DatabaseEventSource(reader.engine(), listener).openStream(null);
            stream.setOnAvailableCallback(closed::release);
            listener.register(open::release);
            assertThat(open.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

            stream.close();
            closed.drainPermits();
            open.drainPermits();

            assertThat(open.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
            assertThat(closed.availablePermits()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void one_who_fails_to_wake_does_not_keep_the_others_asleep() throws Exception {
        Semaphore woken = new Semaphore(0);
        listener.register(() -> {
            throw new IllegalStateException("shutting down");
        });
        listener.register(woken::release);
        untilListening();

        signal.send();

        assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readers_of_the_same_process_are_woken_without_the_database() {
        Semaphore woken = new Semaphore(0);
        try (AppendListener deaf = new AppendListener(
                        "jdbc:postgresql://localhost:1/none",
                        DATABASE.settings().reader());
                AppendSignal here = new AppendSignal(
                        "jdbc:postgresql://localhost:1/none",
                        DATABASE.settings().writer(),
                        deaf)) {
            deaf.register(woken::release);

            here.send();

            assertThat(woken.availablePermits()).isEqualTo(1);
        }
    }

    @Test
    void what_the_same_process_says_through_the_database_wakes_no_second_time() throws Exception {
        AtomicInteger woken = new AtomicInteger();
        Semaphore heard = new Semaphore(0);
        try (AppendListener elsewhere =
                        new AppendListener(DATABASE.url(), DATABASE.settings().reader());
                AppendSignal here =
                        new AppendSignal(DATABASE.url(), DATABASE.settings().writer(), listener)) {
            untilListening();
            listener.register(woken::incrementAndGet);
            elsewhere.register(heard::release);

            for (int i = 0; i < 20; i++) {
                here.send();
                assertThat(heard.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            }

            // the listener may have looked by itself now and then
            assertThat(woken).hasValueBetween(20, 25);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"budgetspor-signal", "budgetspor-listener"})
    void a_connection_that_is_cut_off_is_opened_again(String application) throws Exception {
        untilListening();
        signal.send();
        int process = processOf(application);

        DATABASE.superuser()
                .sql("SELECT pg_terminate_backend(?)")
                .param(process)
                .query(Boolean.class)
                .single();
        // the signal notices when it next has something to say
        signal.send();

        await().until(() -> processOf(application) != process && processOf(application) != 0);
        Semaphore woken = new Semaphore(0);
        listener.register(woken::release);
        signal.send();
        assertThat(woken.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void untilListening() {
        await().until(() -> processOf("budgetspor-listener") != 0 && processOf("budgetspor-signal") != 0);
    }

    /** The process that serves the newest connection of that name, or 0. */
    private static int processOf(String application) {
        return DATABASE.superuser()
                .sql("""
                        SELECT pid FROM pg_stat_activity WHERE datname = ? AND application_name = ?
                        ORDER BY backend_start DESC LIMIT 1""")
                .params(DATABASE.name(), application)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
