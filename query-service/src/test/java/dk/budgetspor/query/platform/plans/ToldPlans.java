package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.calendar.AnnualWheelEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
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
import dk.budgetspor.query.platform.ToldEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of plans in a database of its own, told events as its processor would tell it; for tests of the rooms. */
public final class ToldPlans implements AutoCloseable {
    public static final String AREA = "SKOLE";

    private final ToldEvents events = new ToldEvents(Instant.parse("2022-01-03T12:00:00Z"), "Økonomi");
    private final Map<UUID, UUID> planOf = new HashMap<>();

    private ToldPlans() {
        projections(jdbc(), json()).forEach(events::to);
    }

    /** All of the view, for tests that tell it beside others. */
    public static List<Object> projections(JdbcClient jdbc, JsonMapper json) {
        return List.of(
                new PlansProjection(jdbc),
                new PlanItemsProjection(jdbc, json),
                new TreatmentsProjection(jdbc),
                new AmendmentsProjection(jdbc),
                new PlanItemFactsProjection(jdbc, json),
                new StatusReportsProjection(jdbc, json));
    }

    public static ToldPlans none() {
        return new ToldPlans();
    }

    public JdbcClient jdbc() {
        return events.jdbc();
    }

    public PlanItemRows rows() {
        return new PlanItemRows(json());
    }

    public JsonMapper json() {
        return events.json();
    }

    /** Where the last event stands. */
    public long position() {
        return events.position();
    }

    /** What is told from here on was recorded at noon of the day. */
    public void on(LocalDate day) {
        events.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
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

    /** With the projections of another view. */
    public ToldPlans with(List<Object> projections) {
        projections.forEach(events::to);
        return this;
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

    public void tell(AnnualWheelEvent event) {
        events.tell("AnnualWheel", "wheel:" + event.bodyCode() + ":" + event.year(), event);
    }

    public void tell(MeetingEvent event) {
        tell("Meeting", event.meetingId(), event);
    }

    private void tell(String aggregate, UUID id, Object event) {
        events.tell(aggregate, id.toString(), event);
    }

    @Override
    public void close() {
        events.close();
    }
}
