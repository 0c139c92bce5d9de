package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import dk.budgetspor.kernel.eventstore.EventStoreKind;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.ProcessorTables;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One streaming processor a view; rows, token and dead letters in one transaction of the reader. */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {
    private static final int BATCH = 500;

    @Bean
    ProcessorTables viewProcessorTables(
            @Qualifier("viewDataSource") DataSource views,
            @Qualifier("viewTransactions") JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            Serializer general,
            Environment environment) {
        var tables = new ProcessorTables(Rebuild.LIVE_SCHEMA, views, transactions, serializers, general);
        if (EventStoreKind.in(environment) == EventStoreKind.EMBEDDED) {
            tables.releaseClaims();
        }
        return tables;
    }

    @Bean
    TokenStore tokenStore(@Qualifier("viewProcessorTables") ProcessorTables tables) {
        return tables.tokens();
    }

    @Bean
    DeadLetters viewDeadLetters(@Qualifier("readerJdbc") JdbcClient reader, EventProcessingConfiguration processing) {
        return new DeadLetters(Rebuild.LIVE_SCHEMA, reader, processing);
    }

    @Bean
    ConfigurerModule viewProcessors(
            List<View> views,
            ReadModelConfiguration.EventSource events,
            @Qualifier("viewProcessorTables") ProcessorTables tables) {
        return configurer -> views.forEach(
                view -> tables.register(configurer.eventProcessing(), view.group(), c -> events.stream(), BATCH));
    }
}
