package dk.budgetspor.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.messaging.Metadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Views that nobody else tells, told events as their processors would tell them, at positions counted from 1. */
public final class ToldEvents implements AutoCloseable {
    private final Views views = Views.take();
    private final JsonMapper json = JsonMapper.builder().build();
    private final MetaData metadata;
    private final List<AnnotationEventHandlerAdapter> projections = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private long position;
    private Instant now;

    /** What is told was recorded at the time by somebody of the name. */
    public ToldEvents(Instant now, String actorName) {
        this.now = now;
        this.metadata = MetaData.with(Metadata.ACTOR_NAME, actorName);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(views.reader());
    }

    public JsonMapper json() {
        return json;
    }

    /** Where the last event stands. */
    public long position() {
        return position;
    }

    /** From here on events are told to the projection too. */
    public ToldEvents to(Object projection) {
        projections.add(new AnnotationEventHandlerAdapter(projection, parameters(projection)));
        return this;
    }

    /** What is told from here on was recorded at the time. */
    public void at(Instant time) {
        now = time;
    }

    /** Tells the next event. */
    public void tell(String aggregate, String id, Object event) {
        position++;
        versions.merge(id, 0L, (version, first) -> version + 1);
        tellAgain(aggregate, id, event);
    }

    /** Tells the last event again, as a processor would that did not keep its token. */
    public void tellAgain(String aggregate, String id, Object event) {
        var message = new GenericDomainEventMessage<>(aggregate, id, versions.getOrDefault(id, 0L), event, metadata);
        for (AnnotationEventHandlerAdapter projection : projections) {
            try {
                projection.handle(message);
            } catch (Exception undigested) {
                throw new IllegalStateException(undigested);
            }
        }
    }

    private ParameterResolverFactory parameters(Object projection) {
        ParameterResolver<Fact> facts = new ParameterResolver<>() {
            @Override
            public Fact resolveParameterValue(Message<?> message) {
                var event = (GenericDomainEventMessage<?>) message;
                return new Fact(
                        position,
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        now,
                        event.getMetaData());
            }

            @Override
            public boolean matches(Message<?> message) {
                return true;
            }
        };
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(projection.getClass()),
                (executable, parameters, index) -> parameters[index].getType() == Fact.class ? facts : null);
    }

    @Override
    public void close() {
        views.giveBack();
    }

    /**
     * Empty views in a database that one test after the other uses: making one takes longer than most tests.
     *
     * @param database where they are
     * @param reader connections that write and read them
     */
    private record Views(TestDatabase database, HikariDataSource reader) {
        private static final Queue<Views> FREE = new ConcurrentLinkedQueue<>();

        /** Traces of readings, too, which nobody may remove. */
        private static final String EMPTY_ALL = """
                DO $$
                DECLARE
                    name text;
                BEGIN
                    SET LOCAL session_replication_role = replica;
                    FOR name IN SELECT tablename FROM pg_tables
                        WHERE schemaname = 'read_model' AND tablename <> 'flyway_schema_history' LOOP
                        EXECUTE format('DELETE FROM read_model.%I', name);
                    END LOOP;
                END
                $$""";

        static Views take() {
            Views free = FREE.poll();
            return free == null ? make() : free;
        }

        private static Views make() {
            TestDatabase database = TestDatabase.unmigrated();
            Databases.migrate("read_model", database.url(), database.settings().reader());
            return new Views(
                    database,
                    Databases.pool("told", database.url(), database.settings().reader(), "read_model", 2));
        }

        void giveBack() {
            database.superuser().sql(EMPTY_ALL).update();
            FREE.add(this);
        }
    }
}
