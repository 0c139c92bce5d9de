package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import dk.budgetspor.kernel.eventstore.EventStoreKind;
import dk.budgetspor.kernel.eventstore.EventStoreSerializers;
import dk.budgetspor.kernel.eventstore.StreamingProcessors;
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
    StreamingProcessors viewProcessors(
            @Qualifier("viewDataSource") DataSource views,
            @Qualifier("viewTransactions") JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            Serializer general,
            Environment environment) {
        var processors = new StreamingProcessors(Rebuild.LIVE_SCHEMA, views, transactions, serializers, general);
        if (EventStoreKind.in(environment) == EventStoreKind.EMBEDDED) {
            processors.releaseClaims();
        }
        return processors;
    }

    @Bean
    TokenStore tokenStore(@Qualifier("viewProcessors") StreamingProcessors processors) {
        return processors.tokens();
    }

    @Bean
    DeadLetters viewDeadLetters(@Qualifier("readerJdbc") JdbcClient reader, EventProcessingConfiguration processing) {
        return new DeadLetters(Rebuild.LIVE_SCHEMA, reader, processing);
    }

    @Bean
    ConfigurerModule registeredViews(
            List<View> views,
            ReadModelConfiguration.EventSource events,
            @Qualifier("viewProcessors") StreamingProcessors processors) {
        return configurer -> views.forEach(
                view -> processors.register(configurer.eventProcessing(), view.group(), c -> events.stream(), BATCH));
    }
}
