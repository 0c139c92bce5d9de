package dk.budgetspor.query.committeeworkplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meetings and topics stand in a work plan beside treatments. */
class WorkPlanEntriesTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final Caller PLANNER = Callers.planner();

    private final ToldWorkPlan ahead = new ToldWorkPlan();
    private final ToldPlans told = ahead.told;
    private final WorkPlanQueries queries = ahead.queries;

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void meetingsTopicsAndTreatmentsStandTogetherByDate() {
        ahead.treated("1", APRIL);
        ahead.treated("2", null);
        told.tell(ToldWorkPlan.topic(null));
        told.tell(ToldWorkPlan.topic(APRIL));
        told.tell(ToldWorkPlan.topic(LocalDate.of(2022, 1, 31)));
        told.tell(ToldWorkPlan.meeting(UUID.randomUUID(), APRIL));
        told.tell(ToldWorkPlan.meeting(UUID.randomUUID(), MARCH));

        assertThat(ahead.entries(Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("ØK"))))
                .extracting(entry -> entry.date() + " " + entry.kind())
                .containsExactly(
                        "2022-03-01 MEETING",
                        "2022-04-01 MEETING",
                        "2022-04-01 TOPIC",
                        "2022-04-01 TREATMENT",
                        "null TOPIC",
                        "null TREATMENT");
        assertThat(ahead.entries(Caller.ANONYMOUS))
                .extracting(WorkPlanEntry::kind)
                .containsOnly(WorkPlanEntry.Kind.TREATMENT);
    }

    @Test
    void anAgendaIsThereForTheReadersOfTheMeetingAndItsOpenItemsForAllOncePublished() {
        UUID meeting = UUID.randomUUID();
        told.tell(ToldWorkPlan.meeting(meeting, MARCH));
        told.tell(item(meeting, "Åbent", Openness.OPEN));
        told.tell(item(meeting, "Hemmeligt", Openness.CLOSED));
        Caller other = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));

        assertThat(agenda(PLANNER)).containsExactly("Åbent", "Hemmeligt");
        assertThat(ahead.entries(other)).isEmpty();
        assertThat(ahead.entries(Caller.ANONYMOUS)).isEmpty();
        told.tell(new AgendaPublished(meeting));
        assertThat(agenda(other)).containsExactly("Åbent");
        assertThat(agenda(Caller.ANONYMOUS)).containsExactly("Åbent");
        assertThat(told.jdbc()
                        .sql("SELECT count(*) FROM closed_reading")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(queries.committees(Caller.ANONYMOUS)).containsExactly(new Committee("ØK", "Økonomiudvalget", MARCH));
        told.tell(new MeetingOpened(meeting));
        told.tell(new MeetingHeld(meeting, LocalTime.NOON));
        assertThat(ahead.entries(PLANNER)).isEmpty();
    }

    private List<String> agenda(Caller caller) {
        return java.util.Objects.requireNonNull(ahead.entries(caller).get(0).agenda()).stream()
                .map(WorkPlanEntry.AgendaItem::title)
                .toList();
    }

    private static AgendaItemAdded item(UUID meeting, String title, Openness openness) {
        return new AgendaItemAdded(
                meeting, UUID.randomUUID(), null, AgendaItemKind.POINT, null, null, title, openness, null, null, false);
    }
}
