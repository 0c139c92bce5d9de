package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.meetings.Absence;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Minutes as they are read; the pattern is document A. */
class MinutesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theCaseOfDocumentAIsShownWithTheDecisionsOfThreeBodies() {
        Plan2021 plan = Plan2021.told(room.told);
        plan.med().complete();

        AgendaItem item = onlyItem(room.minutes(Caller.ANONYMOUS, plan.med().meeting(), null));

        assertThat(item.caseNumber()).isEqualTo("21/637");
        assertThat(item.route()).containsExactly("ØK", "KB");
        assertThat(item.financialImpact()).isEqualTo("Ingen");
        assertThat(item.relationToOtherPolicies()).startsWith("Udmøntningen af budgettet");
        assertThat(item.steps())
                .extracting(MinutesTest::heading)
                .containsExactly(
                        "Kommunaldirektøren indstiller, at den samlede udmøntningsplan med den strategiske og faste del"
                                + " drøftes og godkendes.",
                        "Økonomiudvalget 2021-12-07 ENDORSED_WITH_REMARKS",
                        "Kommunalbestyrelsen 2021-12-14 APPROVED",
                        "Formanden indstiller, at hovedudvalget har en dialog om udmøntningsplanen.",
                        "Hovedudvalget 2022-03-01 DISCUSSED");
        assertThat(item.decisions().get(0).latest().remarks().get(0).text()).isEqualTo(Plan2021.REMARK);
        assertThat(item.decisions().get(1).latest().text()).isEqualTo("Godkendt.");
        assertThat(item.decisions().get(1).absences())
                .extracting(Absence::name)
                .containsExactly("Hans Fisker Jensen (A)", "Pia Bjerregaard (O)", "Steen Therkel Jensen (Løsgænger)");
        assertThat(item.decisions().get(1).reasonsOfAbsence()).containsExactly(Presence.APOLOGY);
        assertThat(item.attachments())
                .extracting(each -> each.numberLabel() + " " + each.title() + " " + each.documentLabel())
                .containsExactly(
                        "1 - Udmøntningsplan budget 2022-2025 til ØK 07-12-2021 (160397/21) (H) 3193047",
                        "2 - Strategisk udmøntningsplan 2022-2025 (159281/21) (H) 3191751");
    }

    @Test
    void whatIsRecommendedToABodyToComeIsNotTold() {
        Plan2021 plan = Plan2021.told(room.told);

        AgendaItem item = onlyItem(room.minutes(Caller.ANONYMOUS, plan.finance().meeting(), null));

        assertThat(item.steps()).hasSize(2);
        assertThat(item.recommendations())
                .extracting(Recommendation::recommender)
                .containsExactly("Kommunaldirektøren");
    }

    @Test
    void minutesAreThereForEverybodyOnceTheyAreComplete() {
        Plan2021 plan = Plan2021.told(room.told);
        UUID meeting = plan.med().meeting();

        assertThat(onlyItem(room.agenda(Caller.ANONYMOUS, meeting, null)).decisions())
                .extracting(Decision::bodyCode)
                .containsExactly("ØK", "KB");
        assertThatThrownBy(() -> room.minutes(Caller.ANONYMOUS, meeting, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.minutes(Room.PLANNER, meeting, "open")).isInstanceOf(Refusal.class);
        assertThat(onlyItem(room.minutes(Room.PLANNER, meeting, null)).decisions())
                .hasSize(3);
        plan.med().complete();
        assertThat(onlyItem(room.minutes(Caller.ANONYMOUS, meeting, null)).decisions())
                .hasSize(3);
    }

    @Test
    void aCaseIsToldAsItStoodWhenTheMeetingEnded() {
        Plan2021 plan = Plan2021.told(room.told);
        room.told.tell(new CaseStatementWritten(Plan2021.CASE, 2, "Skrevet om til Hovedudvalget.", "", "Ingen"));

        assertThat(onlyItem(room.minutes(Caller.ANONYMOUS, plan.council().meeting(), null))
                        .statement())
                .startsWith("Der er udarbejdet udmøntningsplan");
        assertThat(onlyItem(room.agenda(Caller.ANONYMOUS, plan.med().meeting(), null))
                        .statement())
                .isEqualTo("Skrevet om til Hovedudvalget.");
    }

    @Test
    void ofACaseThatIsClosedAfterwardsNothingIsLeftInTheOpenEdition() {
        Plan2021 plan = Plan2021.told(room.told);
        room.told.tell(new CaseOpennessSwitched(Plan2021.CASE, Openness.OPEN, Openness.CLOSED, "Personsag"));

        AgendaItem open = onlyItem(room.minutes(Caller.ANONYMOUS, plan.finance().meeting(), null));
        AgendaItem full = onlyItem(room.minutes(Room.PLANNER, plan.finance().meeting(), null));

        assertThat(open).isEqualTo(AgendaItem.withheld(full.agendaItemId(), "1"));
        assertThat(full.title()).isEqualTo(Plan2021.TITLE);
        assertThat(full.openness()).isEqualTo(Openness.CLOSED);
    }

    @Test
    void aCorrectionIsShownWithWhatItCorrects() {
        Plan2021 plan = Plan2021.told(room.told);
        UUID item = onlyItem(room.minutes(Room.PLANNER, plan.council().meeting(), null))
                .agendaItemId();
        room.told.tell(correction(plan, item));

        Decision decision = onlyItem(
                        room.minutes(Caller.ANONYMOUS, plan.council().meeting(), null))
                .decisions()
                .get(1);

        assertThat(decision.texts()).extracting(DecisionText::text).containsExactly("Tiltrådt.", "Godkendt.");
        assertThat(decision.latest().correction()).isEqualTo("Skrevet forkert");
        assertThat(decision.latest().outcome()).isEqualTo(Outcome.ENDORSED);
    }

    static DecisionCorrected correction(Plan2021 plan, UUID item) {
        return new DecisionCorrected(
                plan.council().meeting(),
                plan.decisions().get(1),
                item,
                "KB",
                Plan2021.CASE,
                1,
                Openness.OPEN,
                LocalDate.of(2021, 12, 14),
                Outcome.ENDORSED,
                "Tiltrådt.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Skrevet forkert");
    }

    @Test
    void whatWasRecordedOfAnItemTakesThePlaceOfTheMeetings() {
        UUID here = TellsMeetings.seat(room.told, "DIR", "Direktør", "Her", "");
        TellsMeetings.seat(room.told, "DIR", "", "Syg", "");
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);
        UUID item = at.point("Ejendom");
        at.publish().open();
        room.told
                .tell(new AttendanceRecorded(
                        at.meeting(), null, List.of(line("Syg", Presence.APOLOGY), line("Her", Presence.PRESENT))))
                .tell(new AttendanceRecorded(at.meeting(), item, List.of(line("Her", Presence.DISQUALIFIED))))
                .tell(new AgendaItemNoted(at.meeting(), item, "Her forlod lokalet."));
        at.decide(item, null, Outcome.NOTED, "");
        at.complete();
        room.told.tell(new MinutesSigned(at.meeting(), here, "Her"));

        MeetingDocument minutes = room.minutes(Caller.ANONYMOUS, at.meeting(), null);

        assertThat(minutes.absences()).extracting(Absence::name).containsExactly("Syg");
        assertThat(onlyItem(minutes).decisions().get(0).absences())
                .extracting(absence -> absence.name() + " " + absence.presence())
                .containsExactly("Syg APOLOGY", "Her DISQUALIFIED");
        assertThat(onlyItem(minutes).note()).isEqualTo("Her forlod lokalet.");
        assertThat(minutes.members()).extracting(Member::signedOn).containsExactly(LocalDate.of(2024, 4, 2), null);
        assertThat(onlyItem(room.agenda(Caller.ANONYMOUS, at.meeting(), null)).note())
                .isEmpty();
    }

    @Test
    void membersAreThoseOfTheDay() {
        UUID seat = TellsMeetings.seat(room.told, "DIR", "Kommunaldirektør", "Før Hansen", "");
        TellsMeetings before = TellsMeetings.at(room.told, "DIR", DAY).publish();
        TellsMeetings after =
                TellsMeetings.at(room.told, "DIR", DAY.plusDays(7)).publish();
        room.told.tell(new SeatVacated("DIR", seat, "Før Hansen", DAY.plusDays(7), "Fratrådt"));

        assertThat(room.agenda(Caller.ANONYMOUS, before.meeting(), null).members())
                .extracting(Member::line)
                .containsExactly("Kommunaldirektør Før Hansen");
        assertThat(room.agenda(Caller.ANONYMOUS, after.meeting(), null).members())
                .extracting(Member::line)
                .containsExactly("Kommunaldirektør Vakant");
    }

    private static Attendance line(String name, Presence presence) {
        return new Attendance(name, null, presence, null);
    }

    private static String heading(Step step) {
        Recommendation recommendation = step.recommendation();
        if (recommendation != null) {
            return recommendation.sentence();
        }
        Decision decision = Objects.requireNonNull(step.decision());
        return decision.bodyName() + " " + decision.latest().decidedOn() + " "
                + decision.latest().outcome();
    }

    private static AgendaItem onlyItem(MeetingDocument document) {
        assertThat(document.items()).hasSize(1);
        return document.items().get(0);
    }
}
