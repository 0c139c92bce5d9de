package dk.budgetspor.kernel.eventstore;

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
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemDerived;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemTransferred;
import dk.budgetspor.kernel.planning.PlanItemTreatmentSwitched;
import dk.budgetspor.kernel.planning.PlanItemWeighed;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event of every type, as the approved files hold it. */
final class EventSamples {
    private static final UUID PLAN = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID ITEM = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private static final UUID MEETING = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final UUID AGENDA_ITEM = UUID.fromString("55555555-5555-4555-8555-555555555555");
    private static final UUID SEAT = UUID.fromString("66666666-6666-4666-8666-666666666666");
    private static final String CASE = "21/637";
    private static final UUID OTHER = UUID.fromString("33333333-3333-4333-8333-333333333333");

    static final Map<Class<?>, Object> ALL = Stream.of(
                    new BodyEstablished("ØK", "Økonomiudvalget", BodyKind.FINANCE_COMMITTEE),
                    new BodyReestablished(
                            "KU",
                            "Kulturudvalget",
                            "Kultur- og Fritidsudvalget",
                            BodyKind.STANDING_COMMITTEE,
                            BodyKind.STEERING_GROUP),
                    new BodyRenamed("KU", "Kulturudvalget", "Kultur- og Fritidsudvalget", "Ny styrelsesvedtægt"),
                    new BodyDissolved("KU", "Lagt sammen med\nBørne- og Ungdomsudvalget"),
                    new SeatAdded("DIR", SEAT, "Kommunaldirektør"),
                    new SeatTaken("KB", SEAT, "Medlem", "A", null, false, LocalDate.of(2022, 1, 1)),
                    new SeatVacated("KB", SEAT, "Medlem", LocalDate.of(2023, 6, 1), "Udtrådt"),
                    new SeatAbolished("DIR", SEAT, null, "Ny struktur"),
                    new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of("KU", "ØK")),
                    new ManagementAreaReassigned(
                            "KUF", "Velfærd", "Erhverv og \"Miljø\"", List.of("KU"), List.of(), "Omlægning"),
                    new ImplementationPlanOpened(PLAN, "Udmøntningsplan 2022-2025", 2022, "Budgetaftale 2022"),
                    new ImplementationPlanAdopted(PLAN, LocalDate.of(2021, 10, 12)),
                    new ImplementationPlanClosed(PLAN, PlanStatus.ADOPTED, "Afløst af næste plan"),
                    new PlanItemCreated(
                            ITEM,
                            PLAN,
                            "D-01",
                            "Ungdomshus i Grenaa",
                            PlanItemKind.OPERATING_CHANGE,
                            "Et hus for unge",
                            "Arbejdsgruppe nedsættes",
                            "",
                            "KUF",
                            TreatmentKind.POLITICAL,
                            List.of(new YearAmount(2022, -250), new YearAmount(2025, 1_000_000_000))),
                    new PlanItemStarted(ITEM, PLAN, PlanItemStatus.PLANNED),
                    new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.IN_PROGRESS, LocalDate.of(2024, 2, 29), "Åbnet"),
                    new PlanItemReopened(ITEM, PLAN, PlanItemStatus.COMPLETED, "Ikke færdigt"),
                    new PlanItemAbandoned(ITEM, PLAN, PlanItemStatus.PLANNED, "Ingen finansiering"),
                    new PlanItemReworded(
                            ITEM,
                            PLAN,
                            "Ungdomshus",
                            "Ungdomshus i Grenaa",
                            null,
                            null,
                            "",
                            "Proces",
                            "X",
                            "",
                            "Klarere"),
                    new PlanItemAmountsAdjusted(
                            ITEM,
                            PLAN,
                            List.of(new YearAmount(2022, -250)),
                            List.of(new YearAmount(2022, -200), new YearAmount(2023, 0)),
                            null,
                            2022,
                            "Nye priser"),
                    new PlanItemTransferred(ITEM, PLAN, "KUF", "BF", "Ny organisering"),
                    new PlanItemTreatmentSwitched(
                            ITEM, PLAN, TreatmentKind.POLITICAL, TreatmentKind.IN_OPERATION, "Afgjort"),
                    new PlanItemWeighed(ITEM, PLAN, null, Degree.HIGH, Degree.LOW, Degree.MEDIUM, null, Degree.LOW),
                    new PlanItemDerived(ITEM, PLAN, null, OTHER),
                    new PlanItemAmended(
                            ITEM,
                            PLAN,
                            OTHER,
                            MEETING,
                            "ØK",
                            LocalDate.of(2021, 12, 7),
                            Openness.OPEN,
                            "en kort status"),
                    new PlanItemAmendmentRevoked(ITEM, PLAN, OTHER, MEETING, "ØK", Openness.OPEN, "en kort status"),
                    new CommitteeTreatmentPlanned(ITEM, PLAN, "KFU", LocalDate.of(2022, 3, 1), "Temadrøftelse"),
                    new CommitteeTreatmentMoved(ITEM, PLAN, "KFU", LocalDate.of(2022, 3, 1), null, "Afventer høring"),
                    new CommitteeTreatmentCancelled(ITEM, PLAN, "KFU", null, "Afgjort i ØK"),
                    new PlanItemProgressReported(
                            ITEM,
                            PLAN,
                            LocalDate.of(2022, 6, 1),
                            TrafficLight.YELLOW,
                            "Udbud i gang",
                            "Flere unge bruger stedet",
                            ""),
                    new StrategicFocusGiven(
                            ITEM,
                            PLAN,
                            null,
                            "Binder kysten sammen",
                            null,
                            List.of(11, 17),
                            null,
                            List.of("Det blå og det grønne"),
                            List.of("Plan- og udviklingsstrategi"),
                            List.of(),
                            List.of(),
                            List.of("Destination Djursland")),
                    new StrategicFocusLifted(ITEM, PLAN, "Binder kysten sammen", "Nået"),
                    new PresentationPlanned(ITEM, PLAN, null, LocalDate.of(2022, 2, 9), "Velfærdsdirektøren"),
                    new KickOffMeetingPlanned(
                            ITEM, PLAN, LocalDate.of(2022, 1, 12), LocalDate.of(2022, 1, 19), "Direktionen og chefen"),
                    new PlanItemDocumentAttached(ITEM, PLAN, 1, "Notat om driften", "160397/21", Openness.OPEN),
                    new StatusReportSubmitted(
                            OTHER, PLAN, "Status, forår 2022", List.of("ØK", "KB"), LocalDate.of(2022, 5, 1)),
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
                            "DIR",
                            2023,
                            OTHER,
                            MEETING,
                            "DK2020 konference",
                            LocalDate.of(2023, 9, 13),
                            "meeting-is-held"),
                    new CaseOpened(
                            CASE, "00.30.10-S00", "Udmøntningsplan 2022-2025", Openness.OPEN, List.of("ØK", "KB")),
                    new CaseStatementWritten(CASE, 1, "Der er udarbejdet en plan.", "", "Ingen"),
                    new CaseRecommended(CASE, 1, "Kommunaldirektøren", null, "at planen godkendes"),
                    new CaseDocumentFiled(
                            CASE, 1, "Udmøntningsplan", "160397/21", "3193047", true, Openness.OPEN, false),
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
                    new AgendaDocumentFiled(
                            MEETING, AGENDA_ITEM, 6, "Lønforhold", null, null, false, Openness.CLOSED, true),
                    new AgendaDocumentArrived(MEETING, AGENDA_ITEM, 6, "62934/23", "3590271"),
                    new AgendaDocumentWithdrawn(MEETING, AGENDA_ITEM, 6, "Forkert bilag"),
                    new GuestInvited(MEETING, AGENDA_ITEM, "Økonomichefen"),
                    new AgendaItemMoved(MEETING, AGENDA_ITEM, 3, 1),
                    new AgendaItemTimed(MEETING, AGENDA_ITEM, null, LocalTime.of(11, 30), LocalTime.of(11, 35)),
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
                                    "Tages op i fagudvalgene",
                                    new FollowUp(SEAT, "KFU", null, LocalDate.of(2022, 6, 30)))),
                            List.of(PLAN),
                            List.of(),
                            List.of(new Amendment(ITEM, "en kort status")),
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
                    new MeetingCancelled(MEETING, "Ingen punkter"))
            .collect(Collectors.toUnmodifiableMap(Object::getClass, Function.identity()));

    private EventSamples() {}
}
