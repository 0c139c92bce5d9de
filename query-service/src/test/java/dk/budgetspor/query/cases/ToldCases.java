package dk.budgetspor.query.cases;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.closed.ToldClosed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of cases in a database of its own, told events as its processor would tell it. */
final class ToldCases implements AutoCloseable {
    private static final MetaData ACTOR = MetaData.with(Metadata.ACTOR_NAME, "Sekretæren");
    private static final Instant NOW = Instant.parse("2021-12-01T12:00:00Z");

    private final HikariDataSource reader;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<AnnotationEventHandlerAdapter> projections;
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    private ToldCases(HikariDataSource reader) {
        this.reader = reader;
        JdbcClient jdbc = jdbc();
        this.projections = Stream.of(
                        new CasesProjection(jdbc),
                        new CaseAttachmentsProjection(jdbc),
                        new CaseFactsProjection(jdbc, json))
                .map(projection -> new AnnotationEventHandlerAdapter(projection, parameters(projection)))
                .toList();
    }

    static ToldCases none() {
        TestDatabase database = TestDatabase.unmigrated();
        Databases.migrate("read_model", database.url(), database.settings().reader());
        return new ToldCases(
                Databases.pool("told-cases", database.url(), database.settings().reader(), "read_model", 2));
    }

    JdbcClient jdbc() {
        return JdbcClient.create(reader);
    }

    ClosedCases closed() {
        return ToldClosed.cases(jdbc());
    }

    CaseQueries queries() {
        return new CaseQueries(jdbc(), closed());
    }

    CaseListQueries lists() {
        return new CaseListQueries(jdbc(), closed());
    }

    CaseHistoryQueries histories() {
        return new CaseHistoryQueries(jdbc(), queries(), closed(), json);
    }

    /** The traces that readings left, in their order. */
    List<String> traces() {
        return jdbc().sql("SELECT matter FROM closed_reading ORDER BY reading")
                .query(String.class)
                .list();
    }

    void open(String number, String title, String... route) {
        tell(new CaseOpened(number, null, title, Openness.OPEN, List.of(route)));
    }

    void openClosed(String number, String title, String... route) {
        tell(new CaseOpened(number, null, title, Openness.CLOSED, List.of(route)));
    }

    void write(String number, int version, String statement) {
        tell(new CaseStatementWritten(number, version, statement, "", "Ingen"));
    }

    void file(String number, int attachment, String title, @Nullable String document, Openness openness) {
        tell(new CaseDocumentFiled(
                number, attachment, title, document, null, attachment == 1, openness, document == null));
    }

    void tell(CaseEvent event) {
        position++;
        String id = new CaseNumber(event.caseNumber()).aggregateId();
        hand(new GenericDomainEventMessage<>("Case", id, versions.merge(id, 1L, Long::sum) - 1, event, ACTOR));
    }

    /** Tells the event again, as a processor would that did not keep its token; it must be the last one told. */
    void tellAgain(CaseEvent event) {
        String id = new CaseNumber(event.caseNumber()).aggregateId();
        hand(new GenericDomainEventMessage<>("Case", id, versions.getOrDefault(id, 0L) - 1, event, ACTOR));
    }

    private void hand(GenericDomainEventMessage<?> message) {
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
