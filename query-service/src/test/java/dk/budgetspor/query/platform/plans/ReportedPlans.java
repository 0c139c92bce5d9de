package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.eventstore.Databases;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.Fact;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The view of plans in a database of its own: what is told to it stands in its rows, at positions counted from 1. */
public final class ReportedPlans {
    /** The years of every plan are 2022-2025. */
    public static final int BUDGET_YEAR = 2022;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final List<AnnotationEventHandlerAdapter> projections;
    private long position;

    public ReportedPlans() {
        TestDatabase database = TestDatabase.withEvents();
        Databases.migrate("read_model", database.url(), database.settings().reader());
        jdbc = JdbcClient.create(views(database));
        ParameterResolverFactory facts = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(getClass()), new Facts());
        projections = List.<Object>of(
                        new PlansProjection(jdbc),
                        new PlanItemsProjection(jdbc, json),
                        new TreatmentsProjection(jdbc),
                        new PlanItemFactsProjection(jdbc, json),
                        new StatusReportsProjection(jdbc, json))
                .stream()
                .map(projection -> new AnnotationEventHandlerAdapter(projection, facts))
                .toList();
    }

    private static DataSource views(TestDatabase database) {
        return new SingleConnectionDataSource(
                database.url() + "?currentSchema=read_model",
                database.settings().reader().username(),
                database.settings().reader().password(),
                true);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public JsonMapper json() {
        return json;
    }

    public PlansAt plansAt() {
        return new PlansAt(jdbc, new PlanItemRows(json));
    }

    /** Where the last event stands. */
    public long position() {
        return position;
    }

    /** Tells the next event. */
    public ReportedPlans tell(Object event) {
        position++;
        EventMessage<?> message = GenericEventMessage.asEventMessage(event);
        for (AnnotationEventHandlerAdapter projection : projections) {
            handle(projection, message);
        }
        return this;
    }

    private static void handle(AnnotationEventHandlerAdapter projection, EventMessage<?> message) {
        try {
            if (projection.canHandle(message)) {
                projection.handle(message);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public UUID plan(String title) {
        UUID plan = UUID.randomUUID();
        tell(new ImplementationPlanOpened(plan, title, BUDGET_YEAR, "Budgetaftale"));
        return plan;
    }

    /** An item of the area KUF. */
    public UUID item(UUID plan, String number, String title, long thousandDkk) {
        UUID item = UUID.randomUUID();
        tell(new PlanItemCreated(
                item,
                plan,
                number,
                title,
                PlanItemKind.OPERATING_CHANGE,
                "Beskrivelse af " + title,
                "",
                "",
                "KUF",
                TreatmentKind.POLITICAL,
                List.of(new YearAmount(BUDGET_YEAR, thousandDkk))));
        return item;
    }

    public ReportedPlans reword(UUID plan, UUID item, String title) {
        return tell(new PlanItemReworded(item, plan, "før", title, null, null, null, null, null, null, "Bedre sagt"));
    }

    public ReportedPlans progress(UUID plan, UUID item, TrafficLight light, String effect) {
        return tell(new PlanItemProgressReported(
                item, plan, LocalDate.of(2022, 5, 1), light, "Det er gjort", effect, "Mærkes ikke"));
    }

    public ReportedPlans treat(UUID plan, UUID item, String body, @Nullable LocalDate date) {
        return tell(new CommitteeTreatmentPlanned(item, plan, body, date, ""));
    }

    /** A report of the whole plan as it stands now. */
    public UUID report(UUID plan, String title) {
        UUID report = UUID.randomUUID();
        tell(new StatusReportSubmitted(report, plan, title, List.of("ØK", "KB"), LocalDate.of(2022, 6, 1)));
        return report;
    }

    /** What surrounds the event that is being told. */
    private final class Facts implements ParameterResolverFactory, ParameterResolver<Fact> {
        @Override
        public @Nullable ParameterResolver<Fact> createInstance(
                Executable executable, Parameter[] parameters, int parameterIndex) {
            return parameters[parameterIndex].getType() == Fact.class ? this : null;
        }

        @Override
        public Fact resolveParameterValue(org.axonframework.messaging.Message<?> message) {
            return new Fact(
                    position,
                    "Aggregate",
                    "aggregate",
                    position,
                    Instant.parse("2022-06-01T08:00:00Z"),
                    MetaData.with(Metadata.ACTOR_NAME, "Økonomi"));
        }

        @Override
        public boolean matches(org.axonframework.messaging.Message<?> message) {
            return true;
        }
    }
}
