package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.EventSamples.ITEM;
import static dk.budgetspor.kernel.eventstore.EventSamples.MEETING;
import static dk.budgetspor.kernel.eventstore.EventSamples.OTHER;
import static dk.budgetspor.kernel.eventstore.EventSamples.PLAN;

import dk.budgetspor.kernel.documents.Openness;
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
import java.util.List;

/** One event of every type about plans, their items and status reports. */
final class PlanningSamples {
    static final List<Object> ALL = List.of(
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
                    ITEM, PLAN, "Ungdomshus", "Ungdomshus i Grenaa", null, null, "", "Proces", "X", "", "Klarere"),
            new PlanItemAmountsAdjusted(
                    ITEM,
                    PLAN,
                    List.of(new YearAmount(2022, -250)),
                    List.of(new YearAmount(2022, -200), new YearAmount(2023, 0)),
                    null,
                    2022,
                    "Nye priser"),
            new PlanItemTransferred(ITEM, PLAN, "KUF", "BF", "Ny organisering"),
            new PlanItemTreatmentSwitched(ITEM, PLAN, TreatmentKind.POLITICAL, TreatmentKind.IN_OPERATION, "Afgjort"),
            new PlanItemWeighed(ITEM, PLAN, null, Degree.HIGH, Degree.LOW, Degree.MEDIUM, null, Degree.LOW),
            new PlanItemDerived(ITEM, PLAN, null, OTHER),
            new PlanItemAmended(
                    ITEM, PLAN, OTHER, MEETING, "ØK", LocalDate.of(2021, 12, 7), Openness.OPEN, "en kort status"),
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
                    OTHER, PLAN, "Status, forår 2022", List.of("ØK", "KB"), LocalDate.of(2022, 5, 1)));

    private PlanningSamples() {}
}
