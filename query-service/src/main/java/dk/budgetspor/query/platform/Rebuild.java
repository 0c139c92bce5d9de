package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.Positions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a view anew from the first event, in tables of another schema, while the old one still answers; then switches
 * to it whole. The projection does not know: its tables are found by the search path.
 */
final class Rebuild {
    static final String LIVE_SCHEMA = "read_model";
    private static final String SCHEMA = "read_model_rebuild";
    private static final int BATCH = 500;

    private final View view;
    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final DataSource connections;
    private final JdbcClient reader;
    private final TransactionTemplate transaction;
    private final StreamingEventProcessor processor;
    private final Serializer serializer;
    private final Clock clock;
    private final List<AnnotationEventHandlerAdapter> projections;
    private final OffsetDateTime startedAt;
    private volatile State state = State.RUNNING;
    private volatile @Nullable String fault;
    private volatile @Nullable OffsetDateTime finishedAt;
    private volatile @Nullable TrackingToken token;

    Rebuild(
            View view,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            DataSource connections,
            TransactionTemplate transaction,
            StreamingEventProcessor processor,
            Configuration configuration,
            Clock clock) {
        this.view = view;
        this.events = events;
        this.connections = connections;
        this.reader = JdbcClient.create(connections);
        this.transaction = transaction;
        this.processor = processor;
        this.serializer = configuration.serializer();
        this.clock = clock;
        this.projections = view.projections().stream()
                .map(projection -> new AnnotationEventHandlerAdapter(
                        projection,
                        configuration.getComponent(ParameterResolverFactory.class),
                        configuration.getComponent(HandlerDefinition.class)))
                .toList();
        this.startedAt = now();
    }

    void run() {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(null)) {
            transaction.executeWithoutResult(status -> prepareTables());
            while (applyBatch(stream) == BATCH) {
                // goes on until it has all but caught up with the live view
            }
            switchOver(stream);
            state = State.DONE;
        } catch (Exception failed) {
            fault = failed.toString();
            state = State.FAILED;
        } finally {
            finishedAt = now();
        }
    }

    private void prepareTables() {
        for (String table : view.tables()) {
            execute("DROP TABLE IF EXISTS " + SCHEMA + "." + table);
            execute("CREATE TABLE " + SCHEMA + "." + table + " (LIKE " + LIVE_SCHEMA + "." + table + " INCLUDING ALL)");
        }
    }

    private int applyBatch(BlockingStream<TrackedEventMessage<?>> stream) throws Exception {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && stream.hasNextAvailable()) {
            batch.add(stream.nextAvailable());
        }
        transaction.executeWithoutResult(status -> apply(batch));
        return batch.size();
    }

    private void apply(List<TrackedEventMessage<?>> batch) {
        execute("SET LOCAL search_path TO " + SCHEMA);
        Writes.together(connections, () -> batch.forEach(this::handle));
        if (!batch.isEmpty()) {
            token = batch.get(batch.size() - 1).trackingToken();
        }
    }

    private void handle(TrackedEventMessage<?> event) {
        try {
            for (AnnotationEventHandlerAdapter projection : projections) {
                if (projection.canHandle(event)) {
                    projection.handle(event);
                }
            }
        } catch (Exception failed) {
            throw new IllegalStateException("event " + Positions.of(event), failed);
        }
    }

    /**
     * Stops the live processor, applies what is left and puts the new tables in the place of the old, with the token
     * that belongs to them. Tables are locked before the token, in the order the processor itself takes them.
     */
    private void switchOver(BlockingStream<TrackedEventMessage<?>> stream) {
        processor.shutDown();
        try {
            transaction.executeWithoutResult(status -> {
                view.tables()
                        .forEach(table ->
                                execute("LOCK TABLE " + LIVE_SCHEMA + "." + table + " IN ACCESS EXCLUSIVE MODE"));
                reader.sql("SELECT 1 FROM read_model.token_entry WHERE processor_name = :name FOR UPDATE")
                        .param("name", view.group())
                        .query()
                        .listOfRows();
                drain(stream);
                for (String table : view.tables()) {
                    execute("DROP TABLE " + LIVE_SCHEMA + "." + table);
                    execute("ALTER TABLE " + SCHEMA + "." + table + " SET SCHEMA " + LIVE_SCHEMA);
                }
                storeToken();
                reader.sql("DELETE FROM read_model.rebuild_wanted WHERE view = :view")
                        .param("view", view.name())
                        .update();
            });
        } finally {
            processor.start();
        }
    }

    private void drain(BlockingStream<TrackedEventMessage<?>> stream) {
        List<TrackedEventMessage<?>> rest = new ArrayList<>();
        try {
            while (stream.hasNextAvailable()) {
                rest.add(stream.nextAvailable());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        apply(rest);
    }

    private void storeToken() {
        TrackingToken reached = token;
        if (reached == null) {
            return;
        }
        SerializedObject<byte[]> serialized = serializer.serialize(reached, byte[].class);
        reader.sql("""
                        UPDATE read_model.token_entry SET token = :token, token_type = :type, owner = NULL
                        WHERE processor_name = :name""")
                .param("token", serialized.getData())
                .param("type", serialized.getType().getName())
                .param("name", view.group())
                .update();
        // what the old view could not digest, this one has
        reader.sql("DELETE FROM read_model.dead_letter_entry WHERE processing_group = :name")
                .param("name", view.group())
                .update();
    }

    private void execute(String statement) {
        reader.sql(statement).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    Progress progress() {
        TrackingToken reached = token;
        return new Progress(state, reached == null ? 0 : reached.position().orElse(0), startedAt, finishedAt, fault);
    }

    /** How a rebuild goes. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far a rebuild has come.
     *
     * @param state whether it still runs
     * @param position the last event it has applied
     * @param startedAt when it began
     * @param finishedAt when it ended; null while it runs
     * @param fault why it failed; null if it did not
     */
    record Progress(
            State state,
            long position,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String fault) {}
}
