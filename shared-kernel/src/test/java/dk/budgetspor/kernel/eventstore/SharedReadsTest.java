package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SharedReadsTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();

    private final Store writer = Store.of(DATABASE, DATABASE.settings().writer());
    private final Store reader = Store.of(DATABASE, DATABASE.settings().reader());
    /** Hears nothing, and wakes when it is told to. */
    private final AppendListener listener = new AppendListener(
            "jdbc:postgresql://localhost:1/none", DATABASE.settings().reader());

    private final DatabaseEventSource source = new DatabaseEventSource(reader.engine(), listener);

    @AfterEach
    void close() {
        listener.close();
        reader.close();
        writer.close();
    }

    @Test
    void readers_at_the_same_place_share_what_is_read() throws Exception {
        try (var one = atTheHead();
                var other = atTheHead()) {
            append();

            assertThat(one.nextAvailable()).isSameAs(other.nextAvailable());
        }
    }

    @Test
    void who_is_woken_after_a_read_is_told_what_came_since() throws Exception {
        try (var early = atTheHead();
                var late = atTheHead()) {
            append();
            assertThat(early.hasNextAvailable()).isTrue();
            DomainEventMessage<?> second = append();

            late.nextAvailable();
            assertThat(late.hasNextAvailable()).isTrue();
            assertThat(late.nextAvailable().getIdentifier()).isEqualTo(second.getIdentifier());
        }
    }

    @Test
    void that_there_was_nothing_is_not_the_answer_after_a_signal() throws Exception {
        try (var early = atTheHead();
                var late = atTheHead()) {
            assertThat(early.hasNextAvailable()).isFalse();

            append();

            assertThat(late.hasNextAvailable()).isTrue();
            assertThat(early.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void what_could_not_be_read_is_asked_anew() throws Exception {
        AtomicBoolean down = new AtomicBoolean();
        var connections = new DelegatingDataSource(reader.pool()) {
            @Override
            public Connection getConnection() throws SQLException {
                if (down.get()) {
                    throw new SQLException("down");
                }
                return super.getConnection();
            }
        };
        PostgresEventStorage storage = PostgresEventStorage.on(
                connections,
                new JdbcTransactionManager(connections),
                new EventStoreAutoConfiguration().eventStoreSerializers(),
                new EventUpcasterChain(),
                () -> {},
                new SimpleMeterRegistry());
        SharedReads reads = new SharedReads(storage, listener);
        var head = reader.engine().createHeadToken();
        down.set(true);
        assertThatThrownBy(() -> reads.after(head)).isInstanceOf(RuntimeException.class);

        down.set(false);
        writer.engine().appendEvents(Store.event());

        assertThat(reads.after(head).events()).hasSize(1);
    }

    private BlockingStream<TrackedEventMessage<?>> atTheHead() {
        return source.openStream(reader.engine().createHeadToken());
    }

    private DomainEventMessage<?> append() {
        DomainEventMessage<?> event = Store.event();
        writer.engine().appendEvents(event);
        listener.wake();
        return event;
    }
}
