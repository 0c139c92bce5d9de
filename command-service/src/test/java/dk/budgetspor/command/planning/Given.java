package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemTransferred;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened before, who acts, and what time it is. */
final class Given {
    static final UUID PLAN = UUID.fromString("11111111-1111-1111-1111-111111111111");
    static final UUID ITEM = UUID.fromString("22222222-2222-2222-2222-222222222222");
    static final PlanId PLAN_ID = new PlanId(PLAN);
    static final PlanItemId ITEM_ID = new PlanItemId(ITEM);

    /** Noon of 14 March 2024 in Copenhagen. */
    static final Clock NOON = clock("2024-03-14T11:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    private Given() {}

    static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    static Map<String, String> planner() {
        return actor(Role.PLANNER);
    }

    static Map<String, String> areaManager(String... areas) {
        return actor(Role.AREA_MANAGER, areas);
    }

    static Map<String, String> secretary(String... bodies) {
        return new Actor("sia", "Sia Sekretær", Role.SECRETARY, Set.of(), Set.of(bodies)).metadata();
    }

    private static Map<String, String> actor(Role role, String... areas) {
        return new Actor("per", "Per Plan", role, Set.of(areas), Set.of()).metadata();
    }

    static ImplementationPlanOpened opened() {
        return new ImplementationPlanOpened(PLAN, "Udmøntningsplan 2022-2025", 2022, "Budgetaftale 2022");
    }

    static ImplementationPlanAdopted adopted() {
        return new ImplementationPlanAdopted(PLAN, LocalDate.of(2021, 10, 12));
    }

    static ImplementationPlanClosed closed(PlanStatus previous) {
        return new ImplementationPlanClosed(PLAN, previous, "afløst");
    }

    /** An item of the area KUF. */
    static PlanItemCreated created() {
        return created(PlanItemKind.OPERATING_CHANGE, TreatmentKind.POLITICAL);
    }

    static PlanItemCreated created(PlanItemKind kind, TreatmentKind treatment) {
        return new PlanItemCreated(ITEM, PLAN, "D-01", "Ungdomshus", kind, "", "", "", "KUF", treatment, List.of());
    }

    /** To be treated by the committee KU. */
    static CommitteeTreatmentPlanned treatmentPlanned(@Nullable LocalDate indicativeDate) {
        return new CommitteeTreatmentPlanned(ITEM, PLAN, "KU", indicativeDate, "");
    }

    static StrategicFocusGiven inFocus() {
        return new StrategicFocusGiven(
                ITEM, PLAN, null, "Fyrtårn", null, List.of(11), null, List.of(), null, List.of(), null, List.of());
    }

    static PlanItemTransferred transferred(String areaCode) {
        return new PlanItemTransferred(ITEM, PLAN, "KUF", areaCode, "omlægning");
    }

    static PlanItemStarted started() {
        return new PlanItemStarted(ITEM, PLAN, PlanItemStatus.PLANNED);
    }

    static PlanItemCompleted completed(PlanItemStatus previous) {
        return new PlanItemCompleted(ITEM, PLAN, previous, LocalDate.of(2024, 1, 31), "");
    }

    static PlanItemAbandoned abandoned(PlanItemStatus previous) {
        return new PlanItemAbandoned(ITEM, PLAN, previous, "ingen penge");
    }

    static PlanItemReopened reopened(PlanItemStatus previous) {
        return new PlanItemReopened(ITEM, PLAN, previous, "ikke færdig");
    }
}
