package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.EventSamples.AGENDA_ITEM;
import static dk.budgetspor.kernel.eventstore.EventSamples.CASE;
import static dk.budgetspor.kernel.eventstore.EventSamples.ITEM;
import static dk.budgetspor.kernel.eventstore.EventSamples.MEETING;
import static dk.budgetspor.kernel.eventstore.EventSamples.OTHER;
import static dk.budgetspor.kernel.eventstore.EventSamples.PLAN;
import static dk.budgetspor.kernel.eventstore.EventSamples.SEAT;

import dk.budgetspor.kernel.calendar.TopicDropped;
import dk.budgetspor.kernel.calendar.TopicMoved;
import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.calendar.TopicReturned;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.calendar.WheelBreakDropped;
import dk.budgetspor.kernel.calendar.WheelBreakSet;
import dk.budgetspor.kernel.calendar.WheelDateDropped;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.meetings.Remark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One event of every type about annual wheels, cases and meetings. */
final class MeetingSamples {
    static final List<Object> ALL = List.of(
            new WheelDateSet("DIR", 2023, LocalDate.of(2023, 6, 28)),
            new WheelDateDropped("DIR", 2023, LocalDate.of(2023, 6, 28), "Ferie"),
            new WheelBreakSet("DIR", 2023, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), "Sommerferie"),
            new WheelBreakDropped("DIR", 2023, LocalDate.of(2023, 7, 1), "Ekstra møde"),
            new TopicPlanned(
                    "DIR",
                    2023,
                    OTHER,
                    "DK2020 konference",
                    "",
                    LocalDate.of(2023, 9, 13),
                    LocalDate.of(2023, 9, 25),
                    SEAT),
            new TopicMoved("DIR", 2023, OTHER, LocalDate.of(2023, 9, 13), null, "Afventer program"),
            new TopicDropped("DIR", 2023, OTHER, null, "Aflyst"),
            new TopicTaken("DIR", 2023, OTHER, MEETING, AGENDA_ITEM, "DK2020 konference", Openness.OPEN),
            new TopicReturned(
                    "DIR", 2023, OTHER, MEETING, "DK2020 konference", LocalDate.of(2023, 9, 13), "meeting-is-held"),
            new CaseOpened(CASE, "00.30.10-S00", "Udmøntningsplan 2022-2025", Openness.OPEN, List.of("ØK", "KB")),
            new CaseStatementWritten(CASE, 1, "Der er udarbejdet en plan.", "", "Ingen"),
            new CaseRecommended(CASE, 1, "Kommunaldirektøren", null, "at planen godkendes"),
            new CaseDocumentFiled(CASE, 1, "Udmøntningsplan", "160397/21", "3193047", true, Openness.OPEN, false),
            new CaseDocumentArrived(CASE, 2, "159281/21", null),
            new CaseDocumentWithdrawn(CASE, 2, "Forældet"),
            new CaseReferred(CASE, "HU", "Til drøftelse"),
            new CaseOpennessSwitched(CASE, Openness.OPEN, Openness.CLOSED, "Personoplysninger"),
            new CaseClosed(CASE, "Afgjort"),
            new CaseReopened(CASE, "Ny drøftelse"),
            new MeetingScheduled(
                    MEETING,
                    "ØK",
                    LocalDate.of(2021, 12, 7),
                    LocalTime.of(9, 0),
                    null,
                    "Rådhuset",
                    MeetingKind.ORDINARY,
                    "Rul december"),
            new MeetingRescheduled(
                    MEETING,
                    LocalDate.of(2021, 12, 7),
                    LocalDate.of(2021, 12, 8),
                    LocalTime.of(9, 30),
                    LocalTime.of(17, 0),
                    "",
                    "Sammenfald"),
            new AgendaItemAdded(
                    MEETING,
                    AGENDA_ITEM,
                    null,
                    AgendaItemKind.CASE,
                    CASE,
                    null,
                    "Udmøntningsplan",
                    Openness.OPEN,
                    LocalTime.of(10, 15),
                    null,
                    false),
            new AgendaItemDescribed(MEETING, AGENDA_ITEM, List.of("DIR"), "Et fast punkt", "", "Ingen"),
            new AgendaItemRecommended(MEETING, AGENDA_ITEM, 1, "", "at punktet drøftes"),
            new AgendaDocumentFiled(MEETING, AGENDA_ITEM, 6, "Lønforhold", null, null, false, Openness.CLOSED, true),
            new AgendaDocumentArrived(MEETING, AGENDA_ITEM, 6, "62934/23", "3590271"),
            new AgendaDocumentWithdrawn(MEETING, AGENDA_ITEM, 6, "Forkert bilag"),
            new GuestInvited(MEETING, AGENDA_ITEM, "Økonomichefen"),
            new AgendaItemMoved(MEETING, AGENDA_ITEM, 3, 1),
            new AgendaItemTimed(MEETING, AGENDA_ITEM, null, LocalTime.of(11, 30), LocalTime.of(11, 35)),
            new AgendaItemProposalsNamed(MEETING, AGENDA_ITEM, List.of(OTHER)),
            new AgendaItemWithdrawn(MEETING, AGENDA_ITEM, "Ikke klar"),
            new AgendaItemPostponed(MEETING, AGENDA_ITEM, null, "Afventer svar"),
            new AgendaPublished(MEETING),
            new MeetingOpened(MEETING),
            new AttendanceRecorded(
                    MEETING,
                    null,
                    List.of(
                            new Attendance("Borgmesteren", SEAT, Presence.PRESENT, null),
                            new Attendance("Medlem", null, Presence.APOLOGY, "Stedfortræder"))),
            new AgendaItemNoted(MEETING, AGENDA_ITEM, "Udgår"),
            new DecisionRecorded(
                    MEETING,
                    OTHER,
                    AGENDA_ITEM,
                    "ØK",
                    CASE,
                    Openness.OPEN,
                    LocalDate.of(2021, 12, 7),
                    Outcome.ENDORSED_WITH_REMARKS,
                    "Tiltrådt",
                    "",
                    List.of(new PartyVotes("A", 3, 1, 0)),
                    List.of(new Remark(
                            "Tages op i fagudvalgene", new FollowUp(SEAT, "KFU", null, LocalDate.of(2022, 6, 30)))),
                    List.of(PLAN),
                    List.of(),
                    List.of(new Amendment(ITEM, "en kort status")),
                    List.of(),
                    null),
            new DecisionCorrected(
                    MEETING,
                    OTHER,
                    AGENDA_ITEM,
                    "ØK",
                    null,
                    1,
                    Openness.OPEN,
                    LocalDate.of(2021, 12, 7),
                    Outcome.ENDORSED,
                    "Tiltrådt",
                    "A kan ikke tiltræde",
                    List.of(),
                    List.of(new Remark("Uden opfølgning", null)),
                    List.of(),
                    List.of(ITEM),
                    List.of(),
                    List.of(),
                    "Skrivefejl"),
            new FollowUpClosed(MEETING, OTHER, SEAT, "Behandlet 1. marts"),
            new AmendmentRefused(MEETING, OTHER, "ØK", Openness.OPEN, ITEM, "en kort status", "item-ended"),
            new AmendmentRetried(
                    MEETING, OTHER, "ØK", Openness.OPEN, LocalDate.of(2021, 12, 7), ITEM, "en kort status"),
            new AmendmentSettled(MEETING, OTHER, ITEM, "Skrives ind i næste års plan"),
            new MeetingContinued(
                    MEETING, LocalDate.of(2021, 12, 9), LocalTime.of(8, 0), null, "Rådhuset", "Tiden løb ud"),
            new MeetingHeld(MEETING, LocalTime.of(16, 45)),
            new MinutesSigned(MEETING, SEAT, "Borgmesteren"),
            new MinutesCompleted(MEETING),
            new MeetingCancelled(MEETING, "Ingen punkter"));

    private MeetingSamples() {}
}
