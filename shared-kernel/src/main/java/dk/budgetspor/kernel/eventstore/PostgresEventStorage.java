package dk.budgetspor.kernel.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon's JDBC storage on PostgreSQL, which also tells the position of what it appended (see {@link Appended}) and wakes
 * those who wait for events once they are committed.
 */
public final class PostgresEventStorage extends JdbcEventStorageEngine {
    /** The tables, under their names in {@code db/event_store}. */
    public static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("event_store.domain_event_entry")
            .snapshotTable("event_store.snapshot_event_entry")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .timestampColumn("time_stamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    static final int READ_BATCH = 1000;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String APPEND = """
            INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING global_index""";
    private static final String POSITION =
            "SELECT global_index FROM event_store.domain_event_entry WHERE event_identifier = ?";

    private final TransactionManager transactions;
    private final EventUpcaster upcasters;
    private final Runnable whenCommitted;
    private final Timer appendTime;

    /** Storage for a role that reads no snapshots. */
    public static PostgresEventStorage on(
            DataSource dataSource,
            JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            EventUpcaster upcasters,
            Runnable whenCommitted,
            MeterRegistry meters) {
        return on(dataSource, transactions, serializers, upcasters, SnapshotFilter.rejectAll(), whenCommitted, meters);
    }

    /**
     * Storage for one role of the database.
     *
     * @param dataSource connections of that role
     * @param transactions the transactions of those connections
     * @param serializers of events, and of snapshots
     * @param upcasters the chain that brings old revisions up to date
     * @param snapshots which snapshots are of use: those of the revision their aggregate has now
     * @param whenCommitted run after a unit of work that appended has committed
     * @param meters where the time of each append is kept
     */
    public static PostgresEventStorage on(
            DataSource dataSource,
            JdbcTransactionManager transactions,
            EventStoreSerializers serializers,
            EventUpcaster upcasters,
            SnapshotFilter snapshots,
            Runnable whenCommitted,
            MeterRegistry meters) {
        // not the unit-of-work wrapper: it keeps one connection whatever the data source
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(dataSource);
        TransactionManager axonTransactions = new SpringTransactionManager(transactions);
        return new PostgresEventStorage(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializers.events())
                        .snapshotSerializer(serializers.snapshots())
                        .upcasterChain(upcasters)
                        .snapshotFilter(snapshots)
                        .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION))
                        .connectionProvider(connections)
                        .transactionManager(axonTransactions)
                        .schema(SCHEMA)
                        .batchSize(READ_BATCH)
                        .readEventDataWithoutGaps(ReadStatement::withoutGaps)
                        .readEventDataWithGaps(ReadStatement::withGaps)
                        .extendedGapCheckEnabled(false),
                axonTransactions,
                upcasters,
                whenCommitted,
                Timer.builder("budgetspor.append")
                        .description("time to append the events of one unit of work, without its commit")
                        .publishPercentileHistogram()
                        .register(meters));
    }

    private PostgresEventStorage(
            Builder builder,
            TransactionManager transactions,
            EventUpcaster upcasters,
            Runnable whenCommitted,
            Timer appendTime) {
        super(builder);
        this.transactions = transactions;
        this.upcasters = upcasters;
        this.whenCommitted = whenCommitted;
        this.appendTime = appendTime;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        // not the place before the first event that is committed: one drawn before it may still be open
        return super.createTailToken() == null ? null : GapAwareTrackingToken.newInstance(0, Set.of());
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return withOpenGaps(super.createHeadToken());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return withOpenGaps(super.createTokenAt(time));
    }

    private @Nullable TrackingToken withOpenGaps(@Nullable TrackingToken token) {
        return token instanceof GapAwareTrackingToken place
                ? transactions.fetchInTransaction(() -> OpenGaps.in(place, this::getConnection))
                : token;
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
        // read now and not when it is used: Axon falls back to the events if this fails
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }

    /** The numbers of a stream have no gaps, so that a short answer is its end. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** What follows a place, asked of the database once if that is all there is. */
    EventBatch readBatch(@Nullable TrackingToken after) {
        List<? extends TrackedEventData<?>> stored = fetchTrackedEvents(after, READ_BATCH);
        boolean more = stored.size() >= READ_BATCH;
        List<? extends TrackedEventMessage<?>> events = EventUtils.upcastAndDeserializeTrackedEvents(
                        stored.stream(), getEventSerializer(), upcasters)
                .toList();
        return events.isEmpty() && more
                // an upcaster took all of them away
                ? readBatch(stored.get(stored.size() - 1).trackingToken())
                : new EventBatch(Positions.keep(events, after, this::positionOf), more);
    }

    /** The place in the store of the event with the identifier. */
    private long positionOf(String eventIdentifier) {
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = getConnection();
                    PreparedStatement find = connection.prepareStatement(POSITION)) {
                find.setString(1, eventIdentifier);
                try (ResultSet found = find.executeQuery()) {
                    found.next();
                    return found.getLong(1);
                }
            } catch (SQLException unreadable) {
                throw new EventStoreException("cannot tell the position of event " + eventIdentifier, unreadable);
            }
        });
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        long start = System.nanoTime();
        try (Connection connection = getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (EventMessage<?> event : events) {
                DomainEventMessage<?> stored = (DomainEventMessage<?>) event;
                bind(insert, stored, serializer);
                new Appended(stored.getAggregateIdentifier(), stored.getSequenceNumber(), positionGivenTo(insert))
                        .remember();
            }
            CurrentUnitOfWork.ifStarted(unitOfWork -> unitOfWork.root().afterCommit(committed -> whenCommitted.run()));
        } catch (SQLException refused) {
            handlePersistenceException(refused, events.get(0));
        } finally {
            appendTime.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private void bind(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        writeTimestamp(insert, 5, event.getTimestamp());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
    }

    private static long positionGivenTo(PreparedStatement insert) throws SQLException {
        try (ResultSet appended = insert.executeQuery()) {
            appended.next();
            return appended.getLong(1);
        }
    }
}
