package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.EventStoreKind;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
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
    ConnectionProvider readerConnections(@Qualifier("readerDataSource") DataSource reader) {
        return new SpringDataSourceConnectionProvider(reader);
    }

    @Bean
    TokenStore tokenStore(
            @Qualifier("readerConnections") ConnectionProvider connections,
            @Qualifier("readerJdbc") JdbcClient reader,
            Serializer serializer,
            Environment environment) {
        if (EventStoreKind.in(environment) == EventStoreKind.EMBEDDED) {
            // the data directory is ours alone: who still holds a claim was killed, and need not be waited for
            reader.sql("UPDATE read_model.token_entry SET owner = NULL").update();
        }
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable("read_model.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .setOwnerColumn("owner")
                        .build())
                .serializer(serializer)
                .contentType(byte[].class)
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("read_model.dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }

    @Bean
    ConfigurerModule viewProcessors(
            List<View> views,
            ReadModelConfiguration.EventSource events,
            TokenStore tokens,
            DeadLetterSchema letters,
            @Qualifier("readerConnections") ConnectionProvider connections,
            @Qualifier("readerTransactions") JdbcTransactionManager reader,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer) {
        TransactionManager transactions = new SpringTransactionManager(reader);
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            for (View view : views) {
                String group = view.group();
                processing
                        .registerPooledStreamingEventProcessor(
                                group,
                                c -> events.stream(),
                                (c, processor) -> processor
                                        .initialSegmentCount(1)
                                        .batchSize(BATCH)
                                        .initialToken(StreamableMessageSource::createTailToken))
                        .registerTransactionManager(group, c -> transactions)
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                group, (c, invoker) -> invoker.enableSequenceIdentifierCache())
                        .registerTokenStore(group, c -> tokens)
                        .registerDeadLetterQueue(
                                group,
                                c -> JdbcSequencedDeadLetterQueue.builder()
                                        .processingGroup(group)
                                        .connectionProvider(connections)
                                        .transactionManager(transactions)
                                        .schema(letters)
                                        .genericSerializer(serializer)
                                        .eventSerializer(eventSerializer)
                                        .build());
            }
        };
    }
}
