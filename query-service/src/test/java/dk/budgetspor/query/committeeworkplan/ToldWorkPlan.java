package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.annualwheel.ToldWheels;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.KnownNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work plan of ØK on the first of February 2022, of events that tests tell. */
final class ToldWorkPlan {
    final ToldPlans told = ToldPlans.none();
    final WorkPlanQueries queries = new WorkPlanQueries(
            told.jdbc(),
            names(),
            Closed.meetings(told.jdbc()),
            new WorkPlanRows(told.json()),
            Clock.fixed(Instant.parse("2022-02-01T12:00:00Z"), ZoneOffset.UTC));
    final UUID plan;

    ToldWorkPlan() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json())).with(ToldWheels.projections(told.jdbc()));
        plan = told.adoptedPlan();
    }

    private static KnownNames names() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("MTU", "Miljø- og Teknikudvalget");
        bodies.put("ØK", "Økonomiudvalget");
        bodies.put("KB", "Kommunalbestyrelsen");
        return new KnownNames(Map.of(), bodies);
    }

    UUID treated(String number, @Nullable LocalDate date) {
        UUID item = told.item(plan, number);
        told.treat(item, "ØK", date);
        return item;
    }

    List<WorkPlanEntry> entries(Caller caller) {
        return queries.entries(caller, "ØK", new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }

    static MeetingScheduled meeting(UUID id, LocalDate date) {
        return new MeetingScheduled(id, "ØK", date, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, "");
    }

    static TopicPlanned topic(@Nullable LocalDate date) {
        return new TopicPlanned("ØK", 2022, UUID.randomUUID(), "Budget", "Drøftelse", date, null, null);
    }
}
