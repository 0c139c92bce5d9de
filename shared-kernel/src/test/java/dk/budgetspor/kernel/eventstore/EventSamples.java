package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event of every type, as the approved files hold it. */
final class EventSamples {
    private static final UUID PLAN = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID ITEM = UUID.fromString("22222222-2222-4222-8222-222222222222");

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
                            OTHER, PLAN, "Status, forår 2022", List.of("ØK", "KB"), LocalDate.of(2022, 5, 1)))
            .collect(Collectors.toUnmodifiableMap(Object::getClass, Function.identity()));

    private EventSamples() {}
}
