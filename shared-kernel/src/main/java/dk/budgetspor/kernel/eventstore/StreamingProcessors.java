package dk.budgetspor.kernel.eventstore;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The streaming processors of a service. How far they are and what they failed on is kept in the tables
 * {@code token_entry} and {@code dead_letter_entry} of its schema: what a handler writes, the token and the dead letters
 * share a transaction. All of them are woken for each event, which most have nothing to do with; so they share one thread
 * that looks, and some that handle.
 */
public final class StreamingProcessors implements AutoCloseable {
    private static final int HANDLING_AT_ONCE = 8;

    private final String schema;
    private final DataSource dataSource;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final EventStoreSerializers serializers;
    private final JdbcTokenStore tokens;
    private final ScheduledExecutorService looking;
    private final ScheduledExecutorService handling;

    /**
     * Processors that keep their tables in one schema.
     *
     * @param schema the schema that holds the tables
     * @param dataSource connections of a role that may write to them
     * @param transactions the transactions of those connections
     * @param serializers of the events among the dead letters
     * @param general the serializer of tokens and of what goes with dead letters
     */
    public StreamingProcessors(
            String schema,
            DataSource dataSource,
            JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            Serializer general) {
        this.schema = schema;
        this.dataSource = dataSource;
        this.connections = new SpringDataSourceConnectionProvider(dataSource);
        this.transactions = new SpringTransactionManager(transactions);
        this.serializers = serializers;
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable(schema + ".token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .setOwnerColumn("owner")
                        .build())
                .serializer(general)
                .contentType(byte[].class)
                .build();
        this.looking =
                Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory(schema + "-coordinator-"));
        this.handling =
                Executors.newScheduledThreadPool(HANDLING_AT_ONCE, new CustomizableThreadFactory(schema + "-worker-"));
    }

    public JdbcTokenStore tokens() {
        return tokens;
    }

    /** To be called where no other process can hold a claim: who still does was killed, and need not be waited for. */
    public void releaseClaims() {
        JdbcClient.create(dataSource)
                .sql("UPDATE " + schema + ".token_entry SET owner = NULL")
                .update();
    }

    /**
     * Registers the processor of a group, which begins with the first event of the store.
     *
     * @param processing where to register it
     * @param group the processing group, and the name of the processor
     * @param events where it reads them
     * @param batch the most events it handles in one transaction
     */
    public void register(
            EventProcessingConfigurer processing,
            String group,
            java.util.function.Function<Configuration, StreamableMessageSource<TrackedEventMessage<?>>> events,
            int batch) {
        processing
                .registerPooledStreamingEventProcessor(
                        group,
                        events::apply,
                        (configuration, processor) -> processor
                                .coordinatorExecutor(looking)
                                .workerExecutor(handling)
                                .initialSegmentCount(1)
                                .batchSize(batch)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerTransactionManager(group, configuration -> transactions)
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (configuration, invoker) -> invoker.enableSequenceIdentifierCache())
                .registerTokenStore(group, configuration -> tokens)
                .registerDeadLetterQueue(
                        group,
                        configuration -> JdbcSequencedDeadLetterQueue.builder()
                                .processingGroup(group)
                                .connectionProvider(connections)
                                .transactionManager(transactions)
                                .schema(letters())
                                .genericSerializer(tokens.serializer())
                                .eventSerializer(serializers.events())
                                .build());
    }

    /** To be called when the processors have been shut down. */
    @Override
    public void close() {
        looking.shutdown();
        handling.shutdown();
    }

    private DeadLetterSchema letters() {
        return DeadLetterSchema.builder()
                .deadLetterTable(schema + ".dead_letter_entry")
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
}
