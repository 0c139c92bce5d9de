package dk.budgetspor.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.AppendListener;
import dk.budgetspor.kernel.eventstore.DatabaseEventSource;
import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.PostgresEventStorage;
import dk.budgetspor.kernel.personal.PersonalNames;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The reader's connections: those that show views, and those that write them as the events tell. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {
    @Bean
    Flyway readModelMigrations(DatabaseSettings settings) {
        return Databases.migrate("read_model", settings.url(), settings.reader());
    }

    /** Opened when the schema is up to date. */
    @Bean
    HikariDataSource readerDataSource(
            DatabaseSettings settings,
            @Qualifier("readModelMigrations") Flyway views,
            @Value("${budgetspor.database.reader-connections:20}") int connections) {
        return Databases.pool("reader", settings.url(), settings.reader(), Rebuild.LIVE_SCHEMA, connections);
    }

    @Bean
    JdbcClient readerJdbc(@Qualifier("readerDataSource") DataSource reader) {
        return JdbcClient.create(reader);
    }

    /** For those who follow the events and write views and ask for these; pages that take long cannot take them away. */
    @Bean(defaultCandidate = false)
    HikariDataSource viewDataSource(
            DatabaseSettings settings,
            @Qualifier("readModelMigrations") Flyway views,
            @Value("${budgetspor.database.view-connections:20}") int connections) {
        return Databases.pool(
                "views",
                settings.url(),
                settings.reader(),
                Rebuild.LIVE_SCHEMA,
                connections,
                Databases.BY_KEY,
                Databases.REPEATABLE);
    }

    @Bean(defaultCandidate = false)
    JdbcClient viewJdbc(@Qualifier("viewDataSource") DataSource views) {
        return Writes.writtenFirst(views);
    }

    @Bean
    JdbcTransactionManager viewTransactions(@Qualifier("viewDataSource") DataSource views) {
        return new JdbcTransactionManager(views);
    }

    /** Names of private persons, to be opened and nothing else. */
    @Bean
    PersonalNames readerNames(@Qualifier("readerJdbc") JdbcClient reader) {
        return PersonalNames.in(reader);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    EventSource databaseEvents(
            @Qualifier("viewDataSource") DataSource views,
            @Qualifier("viewTransactions") JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            EventUpcasterChain upcasters,
            AppendListener listener) {
        // this storage never appends, so that it has no times to keep
        MeterRegistry none = new SimpleMeterRegistry();
        return new EventSource(new DatabaseEventSource(
                PostgresEventStorage.on(views, transactions, serializers, upcasters, () -> {}, none), listener));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    EventSource axonServerEvents(@Lazy EventStore events) {
        return new EventSource(events);
    }

    /**
     * Where views read events; a type of its own, so that it is not taken for the store commands write to.
     *
     * @param stream the events in their order
     */
    record EventSource(StreamableMessageSource<TrackedEventMessage<?>> stream) {}
}
