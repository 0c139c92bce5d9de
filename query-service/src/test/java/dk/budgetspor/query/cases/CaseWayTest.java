package dk.budgetspor.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.cases.CaseMeeting.Standing;
import dk.budgetspor.query.cases.CaseStop.Way;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.meetings.Absence;
import dk.budgetspor.query.platform.meetings.DecisionText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a case through its bodies, as document A tells it. */
class CaseWayTest {
    private static final String NUMBER = "21/637";
    private static final LocalDate DAY = LocalDate.of(2021, 12, 7);
    private static final Caller FINANCE = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("ØK"));
    private static final Caller HEAD = Callers.of(Set.of(Role.AREA_MANAGER), Set.of(), Set.of());

    private final ToldCases told = ToldCases.none();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itGoesThroughTheRouteAndThenToWhoTookItUpOutsideIt() {
        told.open(NUMBER, "Udmøntningsplan", "ØK", "KB");
        told.tell(new CaseRecommended(NUMBER, 1, "Kommunaldirektøren", null, "at planen godkendes"));
        told.tell(new CaseRecommended(NUMBER, 2, "Formanden", "HU", "at hovedudvalget har en dialog"));
        UUID main = told.meeting("HU", DAY.plusDays(84));
        decided(main, told.onAgenda(main, NUMBER), "HU", Outcome.DISCUSSED);
        UUID council = told.meeting("KB", DAY.plusDays(7));
        UUID councilItem = told.onAgenda(council, NUMBER);
        told.tell(new AttendanceRecorded(council, null, List.of(apology("Hans"), apology("Pia"), apology("Steen"))));
        decided(council, councilItem, "KB", Outcome.APPROVED);
        UUID finance = told.meeting("ØK", DAY);
        decided(finance, told.onAgenda(finance, NUMBER), "ØK", Outcome.ENDORSED_WITH_REMARKS);

        Case seen = told.queries().one(Caller.ANONYMOUS, NUMBER);

        assertThat(CaseStop.of(seen))
                .extracting(
                        CaseStop::bodyCode,
                        CaseStop::way,
                        stop -> stop.recommendations().size(),
                        stop -> stop.visits().get(0).meeting().date(),
                        stop -> outcome(stop.visits().get(0)))
                .containsExactly(
                        tuple("ØK", Way.ROUTE, 0, DAY, Outcome.ENDORSED_WITH_REMARKS),
                        tuple("KB", Way.ROUTE, 0, DAY.plusDays(7), Outcome.APPROVED),
                        tuple("HU", Way.OUTSIDE, 1, DAY.plusDays(84), Outcome.DISCUSSED));
        assertThat(seen.decisions())
                .extracting(decision -> decision.decision().bodyName())
                .containsExactly("Økonomiudvalget", "Kommunalbestyrelsen", "Hovedudvalget");
        assertThat(seen.decisions().get(1).decision().absences())
                .extracting(Absence::memberName)
                .containsExactly("Hans", "Pia", "Steen");
        assertThat(seen.meetings()).extracting(CaseMeeting::minutes).containsExactly(true, true, true);
    }

    @Test
    void aMeetingToComeIsToldToThoseWhoKnowOfIt() {
        told.open(NUMBER, "Udmøntningsplan", "ØK", "KB");
        UUID draft = told.meeting("ØK", DAY);
        told.onAgenda(draft, null, null, Openness.OPEN);
        told.onAgenda(draft, NUMBER);

        assertThat(told.queries().one(FINANCE, NUMBER).meetings())
                .extracting(CaseMeeting::meetingId, CaseMeeting::isAhead, CaseMeeting::number, CaseMeeting::minutes)
                .containsExactly(tuple(draft, true, "2", false));
        assertThat(told.queries().one(HEAD, NUMBER).meetings()).isEmpty();

        told.tell(new AgendaPublished(draft));
        assertThat(told.queries().one(HEAD, NUMBER).meetings()).hasSize(1);
        assertThat(told.queries().one(Caller.ANONYMOUS, NUMBER).meetings()).hasSize(1);
    }

    @Test
    void anItemKeepsItsNumberAndSaysThatItWasTakenOff() {
        told.open(NUMBER, "Udmøntningsplan", "ØK");
        UUID meeting = told.meeting("ØK", DAY);
        UUID point = told.onAgenda(meeting, null, null, Openness.OPEN);
        UUID first = told.onAgenda(meeting, null, point, Openness.OPEN);
        UUID item = told.onAgenda(meeting, NUMBER, point, Openness.OPEN);
        told.tell(new AgendaItemWithdrawn(meeting, first, "Ikke klar"));
        told.tell(new AgendaPublished(meeting));
        told.tell(new AgendaItemWithdrawn(meeting, item, "Heller ikke klar"));

        CaseMeeting there = told.queries().one(HEAD, NUMBER).meetings().get(0);

        assertThat(there.number()).isEqualTo("1.1");
        assertThat(there.anchor()).isEqualTo("punkt-1");
        assertThat(there.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(there.isAhead()).isFalse();
    }

    @Test
    void aDecisionOnASubPointIsOneOnTheCase() {
        told.open(NUMBER, "Udmøntningsplan", "ØK");
        UUID meeting = told.meeting("ØK", DAY);
        UUID item = told.onAgenda(meeting, NUMBER);
        UUID part = told.onAgenda(meeting, null, item, Openness.OPEN);
        decided(meeting, part, "ØK", Outcome.NOTED);

        CaseStop.Visit visit =
                CaseStop.of(told.queries().one(HEAD, NUMBER)).get(0).visits().get(0);

        assertThat(outcome(visit)).isEqualTo(Outcome.NOTED);
        assertThat(visit.decisions().get(0).subPoint()).isEqualTo("Punkt");
    }

    @Test
    void decisionsAreToldOnceTheMinutesAreCompleteAndClosedOnesToThoseOfTheMeeting() {
        told.open(NUMBER, "Udmøntningsplan", "ØK");
        UUID meeting = told.meeting("ØK", DAY);
        UUID item = told.onAgenda(meeting, NUMBER);
        UUID decision = UUID.randomUUID();
        told.tell(new AgendaPublished(meeting));
        told.tell(new MeetingOpened(meeting));
        told.tell(recorded(meeting, item, decision, Openness.CLOSED, "Hemmeligt"));
        told.tell(corrected(meeting, item, decision, "Åbent"));

        assertThat(told.queries().one(FINANCE, NUMBER).decisions()).hasSize(1);
        assertThat(told.traces()).containsExactly("Meeting:" + meeting + ":decision:" + decision);
        assertThat(told.queries().one(HEAD, NUMBER).decisions()).isEmpty();
        told.tell(new MeetingHeld(meeting, LocalTime.NOON));
        told.tell(new MinutesCompleted(meeting));

        for (Caller other : List.of(HEAD, Caller.ANONYMOUS)) {
            assertThat(told.queries().one(other, NUMBER).decisions())
                    .flatExtracting(each -> each.decision().texts())
                    .extracting(DecisionText::text)
                    .containsExactly("Åbent");
        }
        assertThat(told.traces()).hasSize(1);
    }

    @Test
    void aClosedItemIsToldToThoseOfTheMeetingAndThatIsOnRecord() {
        told.open(NUMBER, "Udmøntningsplan", "ØK");
        UUID meeting = told.meeting("ØK", DAY);
        UUID item = told.onAgenda(meeting, NUMBER, null, Openness.CLOSED);
        told.tell(new AgendaPublished(meeting));

        assertThat(told.queries().one(HEAD, NUMBER).meetings()).isEmpty();
        assertThat(told.traces()).isEmpty();
        assertThat(told.queries().one(FINANCE, NUMBER).meetings()).hasSize(1);
        assertThat(told.traces()).containsExactly("Meeting:" + meeting + ":item:" + item);
    }

    /** The whole course of a meeting that decides on an item. */
    private void decided(UUID meeting, UUID item, String body, Outcome outcome) {
        told.tell(new AgendaPublished(meeting));
        told.tell(new MeetingOpened(meeting));
        LocalDate day = told.dayOf(meeting);
        told.tell(new DecisionRecorded(
                meeting,
                UUID.randomUUID(),
                item,
                body,
                null,
                Openness.OPEN,
                day,
                outcome,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
        told.tell(new MeetingHeld(meeting, LocalTime.NOON));
        told.tell(new MinutesCompleted(meeting));
    }

    private static DecisionRecorded recorded(UUID meeting, UUID item, UUID decision, Openness openness, String text) {
        return new DecisionRecorded(
                meeting,
                decision,
                item,
                "ØK",
                NUMBER,
                openness,
                DAY,
                Outcome.APPROVED,
                text,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static DecisionCorrected corrected(UUID meeting, UUID item, UUID decision, String text) {
        return new DecisionCorrected(
                meeting,
                decision,
                item,
                "ØK",
                NUMBER,
                1,
                Openness.OPEN,
                DAY,
                Outcome.APPROVED,
                text,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Ikke længere lukket");
    }

    private static Attendance apology(String name) {
        return new Attendance(name, null, Presence.APOLOGY, null);
    }

    private static @Nullable Outcome outcome(CaseStop.Visit visit) {
        return visit.decisions().isEmpty()
                ? null
                : visit.decisions().get(0).decision().latest().outcome();
    }
}
