package dk.budgetspor.query.platform.plans;

import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.StatusReportEvent;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.query.platform.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The view of plans in a database of its own, told events as its processor would tell it; for tests of the rooms. */
public final class ToldPlans implements AutoCloseable {
    public static final String AREA = "SKOLE";

    private static final MetaData ACTOR = MetaData.with(Metadata.ACTOR_NAME, "Økonomi");

    private final HikariDataSource reader;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<AnnotationEventHandlerAdapter> projections;
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, UUID> planOf = new HashMap<>();
    private long position;
    private Instant now = Instant.parse("2022-01-03T12:00:00Z");

    private ToldPlans(HikariDataSource reader) {
        this.reader = reader;
        JdbcClient jdbc = jdbc();
        this.projections = Stream.of(
                        new PlansProjection(jdbc),
                        new PlanItemsProjection(jdbc, json),
                        new TreatmentsProjection(jdbc),
                        new PlanItemFactsProjection(jdbc, json),
                        new StatusReportsProjection(jdbc, json))
                .map(projection -> new AnnotationEventHandlerAdapter(projection, parameters(projection)))
                .toList();
    }

    public static ToldPlans none() {
        TestDatabase database = TestDatabase.unmigrated();
        Databases.migrate("read_model", database.url(), database.settings().reader());
        return new ToldPlans(
                Databases.pool("told-plans", database.url(), database.settings().reader(), "read_model", 2));
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(reader);
    }

    public PlanItemRows rows() {
        return new PlanItemRows(json);
    }

    public JsonMapper json() {
        return json;
    }

    /** Where the last event stands. */
    public long position() {
        return position;
    }

    /** What is told from here on was recorded at noon of the day. */
    public void on(LocalDate day) {
        now = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    public UUID plan() {
        UUID plan = UUID.randomUUID();
        tell(new ImplementationPlanOpened(plan, "Udmøntningsplan", 2022, "Budgetaftale"));
        return plan;
    }

    public UUID adoptedPlan() {
        UUID plan = plan();
        tell(new ImplementationPlanAdopted(plan, LocalDate.of(2021, 12, 14)));
        return plan;
    }

    /** A political item of the area {@link #AREA}. */
    public UUID item(UUID plan, String number) {
        return item(plan, number, AREA);
    }

    public UUID item(UUID plan, String number, String area) {
        UUID item = UUID.randomUUID();
        planOf.put(item, plan);
        tell(new PlanItemCreated(
                item,
                plan,
                number,
                "Punkt " + number,
                PlanItemKind.OPERATING_CHANGE,
                "",
                "",
                "",
                area,
                TreatmentKind.POLITICAL,
                List.of()));
        return item;
    }

    public void start(UUID item) {
        tell(new PlanItemStarted(item, planOf(item), PlanItemStatus.PLANNED));
    }

    /** A committee is to treat the item; without a date it awaits one. */
    public void treat(UUID item, String body, @Nullable LocalDate date) {
        tell(new CommitteeTreatmentPlanned(item, planOf(item), body, date, "Behandling"));
    }

    public void move(UUID item, String body, @Nullable LocalDate date) {
        tell(new CommitteeTreatmentMoved(item, planOf(item), body, null, date, "Flyttet"));
    }

    public UUID planOf(UUID item) {
        return planOf.getOrDefault(item, item);
    }

    public void tell(PlanItemEvent event) {
        tell("PlanItem", event.planItemId(), event);
    }

    public void tell(ImplementationPlanEvent event) {
        tell("ImplementationPlan", event.planId(), event);
    }

    public void tell(StatusReportEvent event) {
        tell("StatusReport", event.statusReportId(), event);
    }

    private void tell(String aggregate, UUID id, Object event) {
        position++;
        var message = new GenericDomainEventMessage<>(
                aggregate, id.toString(), versions.merge(id, 1L, Long::sum) - 1, event, ACTOR);
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
        reader.close();
    }
}
