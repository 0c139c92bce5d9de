package dk.budgetspor.kernel.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The storage as one role uses it.
 *
 * @param pool that role's connections
 * @param transactions of those connections
 * @param engine the storage
 * @param signals how often the storage said that events were committed
 */
record Store(
        HikariDataSource pool, JdbcTransactionManager transactions, PostgresEventStorage engine, AtomicInteger signals)
        implements AutoCloseable {
    static Store of(TestDatabase database, Login login) {
        HikariDataSource pool = Databases.pool("test", database.url(), login, "event_store", 20);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        AtomicInteger signals = new AtomicInteger();
        return new Store(
                pool,
                transactions,
                PostgresEventStorage.on(
                        pool,
                        transactions,
                        new EventStoreAutoConfiguration().eventStoreSerializers(),
                        new EventUpcasterChain(),
                        signals::incrementAndGet,
                        new SimpleMeterRegistry()),
                signals);
    }

    /** The event with that number in the stream of a body. */
    static DomainEventMessage<?> event(String aggregateId, long sequenceNumber) {
        return new GenericDomainEventMessage<>(
                "Body",
                aggregateId,
                sequenceNumber,
                new BodyEstablished("KU", "Kulturudvalget", BodyKind.STANDING_COMMITTEE));
    }

    /** The first event of a stream of its own. */
    static DomainEventMessage<?> event() {
        return event("body:" + UUID.randomUUID(), 0);
    }

    @Override
    public void close() {
        pool.close();
    }
}
