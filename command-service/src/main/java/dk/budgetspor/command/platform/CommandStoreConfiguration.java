package dk.budgetspor.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.AppendListener;
import dk.budgetspor.kernel.eventstore.AppendSignal;
import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.EventStoreKind;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.PostgresEventStorage;
import dk.budgetspor.kernel.eventstore.SafeStoreCheck;
import dk.budgetspor.kernel.messaging.Metadata;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The writer's connections, and the store and registers behind them. */
@Configuration(proxyBeanMethods = false)
class CommandStoreConfiguration {
    private static final int EVENTS_BEFORE_A_SNAPSHOT = 50;

    @Bean
    Flyway eventStoreMigrations(DatabaseSettings settings) {
        return Databases.migrate("event_store", settings.url(), settings.owner());
    }

    /** After the events, of which a new register begins with those that have happened. */
    @Bean
    Flyway commandModelMigrations(DatabaseSettings settings, @Qualifier("eventStoreMigrations") Flyway events) {
        return Databases.migrate("command_model", settings.url(), settings.owner());
    }

    /** Opened when the schemas are up to date. */
    @Bean
    @Primary
    HikariDataSource writerDataSource(
            DatabaseSettings settings,
            @Qualifier("eventStoreMigrations") Flyway events,
            @Qualifier("commandModelMigrations") Flyway model,
            @Value("${budgetspor.database.writer-connections:20}") int connections) {
        return Databases.pool(
                "writer", settings.url(), settings.writer(), "command_model", connections, Databases.BY_KEY);
    }

    @Bean
    @Primary
    JdbcClient writerJdbc(@Qualifier("writerDataSource") DataSource writer, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(writer);
        new SafeStoreCheck(jdbc, clock).check();
        return jdbc;
    }

    @Bean
    @Primary
    JdbcTransactionManager writerTransactions(@Qualifier("writerDataSource") DataSource writer) {
        return new JdbcTransactionManager(writer);
    }

    @Bean
    @Primary
    TransactionManager axonTransactionManager(@Qualifier("writerTransactions") JdbcTransactionManager writer) {
        return new SpringTransactionManager(writer);
    }

    /** Where the query service runs in the same process, its readers are woken without the database. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    AppendSignal appendSignal(DatabaseSettings settings, ObjectProvider<AppendListener> here) {
        return new AppendSignal(settings.url(), settings.writer(), here.getIfAvailable());
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    PostgresEventStorage eventStorageEngine(
            @Qualifier("writerDataSource") DataSource writer,
            @Qualifier("writerTransactions") JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            EventUpcasterChain upcasters,
            org.axonframework.config.Configuration axon,
            AppendSignal signal,
            MeterRegistry meters) {
        return PostgresEventStorage.on(
                writer,
                transactions,
                serializers,
                upcasters,
                snapshot -> axon.snapshotFilter().allow(snapshot),
                signal::send,
                meters);
    }

    @Bean
    SnapshotTriggerDefinition snapshotsOfLongStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BEFORE_A_SNAPSHOT);
    }

    /** What the aggregates that are asked for it stay in between two commands. */
    @Bean
    Cache aggregatesInMemory(Environment environment) {
        return AggregateCache.of(EventStoreKind.in(environment));
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider("causationId", "correlationId");
    }

    /** Every event says who, and in which role. */
    @Bean
    CorrelationDataProvider actorOfEvents() {
        return new SimpleCorrelationDataProvider(Metadata.ACTOR, Metadata.ACTOR_NAME, Metadata.ROLE);
    }

    @Bean
    IdempotencyStore idempotencyStore(@Qualifier("writerJdbc") JdbcClient writer) {
        IdempotencyStore store = new IdempotencyStore(writer);
        store.forgetOld();
        return store;
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    StreamHeads tableHeads(@Qualifier("writerJdbc") JdbcClient writer) {
        return StreamHeads.in(writer);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    StreamHeads axonServerHeads(@Lazy EventStore events) {
        return StreamHeads.in(events);
    }

    /** When Axon starts and not before: the bus is itself built from the configuration that this belongs to. */
    @Bean
    ConfigurerModule receipts(IdempotencyStore answers, StreamHeads heads) {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> configuration.commandBus().registerHandlerInterceptor(new ReceiptInterceptor(answers, heads))));
    }

    /** Registers are kept in the transaction of the append: a fault in one refuses the command. */
    @Bean
    ConfigurerModule registers() {
        return configurer -> configurer
                .eventProcessing()
                .byDefaultAssignHandlerInstancesTo(handler -> handler.getClass().getPackageName())
                .registerSubscribingEventProcessor(Registers.GROUP)
                .registerListenerInvocationErrorHandler(Registers.GROUP, c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(Registers.GROUP, c -> PropagatingErrorHandler.instance());
    }
}
