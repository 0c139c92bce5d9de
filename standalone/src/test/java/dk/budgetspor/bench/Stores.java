package dk.budgetspor.bench;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.AppendListener;
import dk.budgetspor.kernel.eventstore.AppendSignal;
import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.EventSerializer;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.PostgresEventStorage;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The store as configured, and Axon's stock engine on the same table. */
final class Stores implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    final HikariDataSource writer;
    final TransactionManager transactions;
    final AppendListener listener;
    final AppendSignal signal;
    private final JdbcTransactionManager springTransactions;
    private final EventSerializer events = new EventSerializer();

    Stores(DatabaseSettings settings) {
        Databases.migrate("event_store", settings.url(), settings.owner());
        writer = Databases.pool("bench", settings.url(), settings.writer(), "event_store", CONNECTIONS);
        springTransactions = new JdbcTransactionManager(writer);
        transactions = new SpringTransactionManager(springTransactions);
        listener = new AppendListener(settings.url(), settings.reader());
        signal = new AppendSignal(settings.url(), settings.writer(), listener);
    }

    PostgresEventStorage configured() {
        return PostgresEventStorage.on(
                writer,
                springTransactions,
                new EventStoreSerializers(events, events),
                new EventUpcasterChain(),
                signal::send,
                new SimpleMeterRegistry());
    }

    EventStorageEngine stock() {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(events)
                .snapshotSerializer(events)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .connectionProvider(new SpringDataSourceConnectionProvider(writer))
                .transactionManager(transactions)
                .schema(PostgresEventStorage.SCHEMA)
                .build();
    }

    /** An event of a stream of its own, as a command would leave it. */
    static DomainEventMessage<PlanItemReopened> event() {
        UUID item = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "PlanItem",
                item.toString(),
                0,
                new PlanItemReopened(item, UUID.randomUUID(), PlanItemStatus.COMPLETED, "Der er mere at gøre."),
                Map.of("actor", "planner", "actorName", "planner", "role", "PLANNER"));
    }

    EventSerializer events() {
        return events;
    }

    @Override
    public void close() {
        signal.close();
        listener.close();
        writer.close();
    }
}
