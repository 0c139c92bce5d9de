package dk.budgetspor.query.meetings.view;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.query.platform.Fact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of meetings in a database of its own, told events as its processor would tell it. */
public final class ToldMeetings implements AutoCloseable {
    /** All is recorded at this time. */
    public static final Instant NOW = Instant.parse("2024-04-02T12:00:00Z");

    private final HikariDataSource reader;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<AnnotationEventHandlerAdapter> projections;
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    private ToldMeetings(HikariDataSource reader) {
        this.reader = reader;
        JdbcClient jdbc = jdbc();
        this.projections = Stream.of(
                        new MeetingsProjection(jdbc, json),
                        new AgendaProjection(jdbc, json),
                        new AgendaContentProjection(jdbc),
                        new MinutesProjection(jdbc, json),
                        new DecisionsProjection(jdbc, json),
                        new AgendaCasesProjection(jdbc, json),
                        new SeatsProjection(jdbc))
                .map(projection -> new AnnotationEventHandlerAdapter(projection, parameters(projection)))
                .toList();
    }

    public static ToldMeetings none() {
        TestDatabase database = TestDatabase.unmigrated();
        Databases.migrate("read_model", database.url(), database.settings().reader());
        return new ToldMeetings(Databases.pool(
                "told-meetings", database.url(), database.settings().reader(), "read_model", 2));
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(reader);
    }

    public JsonMapper json() {
        return json;
    }

    public ToldMeetings tell(MeetingEvent event) {
        return tell("Meeting", event.meetingId().toString(), event);
    }

    public ToldMeetings tell(CaseEvent event) {
        return tell("Case", "case:" + event.caseNumber(), event);
    }

    public ToldMeetings tell(BodyEvent event) {
        return tell("Body", "body:" + event.code(), event);
    }

    /** Each event is told twice: the second time changes nothing. */
    private ToldMeetings tell(String aggregate, String id, Object event) {
        position++;
        var message = new GenericDomainEventMessage<>(aggregate, id, versions.merge(id, 1L, Long::sum) - 1, event);
        for (AnnotationEventHandlerAdapter projection : projections) {
            handle(projection, message);
            handle(projection, message);
        }
        return this;
    }

    private static void handle(AnnotationEventHandlerAdapter projection, GenericDomainEventMessage<Object> message) {
        try {
            projection.handle(message);
        } catch (Exception undigested) {
            throw new IllegalStateException(undigested);
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
                        NOW,
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
        reader.close();
    }
}
