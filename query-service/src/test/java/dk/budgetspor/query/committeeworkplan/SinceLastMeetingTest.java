package dk.budgetspor.query.committeeworkplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.annualwheel.ToldWheels;
import dk.budgetspor.query.audithistory.ToldHistory;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changed in the field of a committee since it last met. */
class SinceLastMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Caller OWN = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("ØK"));
    private static final Caller HEAD = Callers.of(Set.of(Role.AREA_MANAGER), Set.of("X"), Set.of());

    private final ToldPlans told = ToldPlans.none();
    private final SinceLastMeetingQueries queries;
    private final UUID plan;

    SinceLastMeetingTest() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()))
                .with(ToldWheels.projections(told.jdbc()))
                .with(ToldHistory.projections(told.jdbc(), told.json()));
        queries = new SinceLastMeetingQueries(
                told.jdbc(), told.json(), Closed.matters(told.jdbc()), Closed.meetings(told.jdbc()));
        plan = told.adoptedPlan();
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itTellsWhatHappenedAfterTheLastMeetingThatWasHeldToWhatTheCommitteeTreatsOrHasTreated() {
        UUID treated = told.item(plan, "D-01");
        told.treat(treated, "ØK", DAY);
        UUID before = told.item(plan, "D-02");
        told.treat(before, "ØK", DAY);
        told.tell(new CommitteeTreatmentCancelled(before, plan, "ØK", DAY, "Behandlet"));
        UUID others = told.item(plan, "D-03");
        UUID last = held("ØK", DAY);
        told.start(treated);
        told.move(treated, "ØK", DAY.plusDays(28));
        told.start(before);
        told.start(others);
        told.treat(others, "KB", DAY);
        told.tell(new TopicPlanned("ØK", 2022, UUID.randomUUID(), "Budget", "", null, null, null));
        told.tell(new TopicPlanned("KB", 2022, UUID.randomUUID(), "Andres", "", null, null, null));
        UUID newly = told.item(plan, "D-04");
        told.treat(newly, "ØK", null);

        SinceLastMeeting since = queries.since(OWN, "ØK", new PageRequest(50, List.of()));

        assertThat(since.lastMeeting()).isEqualTo(new SinceLastMeeting.LastMeeting(last, DAY));
        assertThat(since.items())
                .extracting(each -> each.title() + ": " + each.entry().type())
                .containsExactly(
                        "D-01 Punkt D-01: planning.PlanItemStarted",
                        "D-01 Punkt D-01: planning.CommitteeTreatmentMoved",
                        "D-02 Punkt D-02: planning.PlanItemStarted",
                        "Budget: calendar.TopicPlanned",
                        "D-04 Punkt D-04: planning.PlanItemCreated",
                        "D-04 Punkt D-04: planning.CommitteeTreatmentPlanned");
        assertThat(Pages.all(2, 1, page -> {
                    SinceLastMeeting part = queries.since(OWN, "ØK", page);
                    return new Page<>(part.items(), part.next());
                }))
                .isEqualTo(since.items());
    }

    @Test
    void ofACommitteeThatNeverMetItTellsEverything() {
        UUID item = told.item(plan, "D-01");
        told.treat(item, "ØK", DAY);

        SinceLastMeeting since = queries.since(OWN, "ØK", new PageRequest(50, List.of()));

        assertThat(since.lastMeeting()).isNull();
        assertThat(since.items()).hasSize(2);
    }

    @Test
    void decisionsOfOthersAndWhatTheyAddAreToldOnceTheyMayBeSeen() {
        UUID item = told.item(plan, "D-01");
        told.treat(item, "ØK", DAY);
        held("ØK", DAY);
        decide(item, Openness.OPEN, "KB");

        assertThat(types(OWN)).isEmpty();
        assertThat(types(HEAD)).isEmpty();
        assertThat(types(Callers.planner())).containsExactly("meetings.DecisionRecorded", "planning.PlanItemAmended");
        told.tell(new MinutesCompleted(last));
        assertThat(types(OWN)).hasSize(2);
        assertThat(types(HEAD)).hasSize(2);
    }

    @Test
    void closedDecisionsAreToldToThoseWhoMayReadThemAndLeaveATrace() {
        UUID item = told.item(plan, "D-01");
        told.treat(item, "ØK", DAY);
        decide(item, Openness.CLOSED, "KB");
        told.tell(new MinutesCompleted(last));

        assertThat(types(OWN)).doesNotContain("meetings.DecisionRecorded", "planning.PlanItemAmended");
        assertThat(traces()).isZero();
        assertThat(types(Callers.planner())).contains("meetings.DecisionRecorded", "planning.PlanItemAmended");
        assertThat(traces()).isPositive();
    }

    @Test
    void aForgedCursorIsRefused() {
        assertThatThrownBy(() -> queries.since(OWN, "ØK", new PageRequest(50, List.of("x"))))
                .isInstanceOf(Refusal.class);
    }

    private UUID last = UUID.randomUUID();

    private UUID held(String body, LocalDate day) {
        UUID meeting = UUID.randomUUID();
        told.tell(new MeetingScheduled(
                meeting, body, day, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        told.tell(new AgendaPublished(meeting));
        told.tell(new MeetingOpened(meeting));
        told.tell(new MeetingHeld(meeting, LocalTime.NOON));
        return meeting;
    }

    private void decide(UUID item, Openness openness, String body) {
        last = held(body, DAY.plusDays(1));
        UUID point = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        told.tell(new AgendaItemAdded(
                last, point, null, AgendaItemKind.POINT, null, null, "Planen", Openness.OPEN, null, null, false));
        told.tell(new DecisionRecorded(
                last,
                decision,
                point,
                body,
                null,
                openness,
                DAY,
                Outcome.APPROVED,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Amendment(item, "En status")),
                List.of(),
                null));
        told.tell(new PlanItemAmended(item, plan, decision, last, body, DAY, openness, "En status"));
    }

    private List<String> types(Caller caller) {
        return queries.since(caller, "ØK", new PageRequest(50, List.of())).items().stream()
                .map(each -> each.entry().type())
                .toList();
    }

    private long traces() {
        return told.jdbc()
                .sql("SELECT count(*) FROM closed_reading")
                .query(Long.class)
                .single();
    }
}
