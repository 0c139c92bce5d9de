package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemDerived;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivePlanItemTest {
    private static final UUID PROJECT = UUID.fromString("33333333-3333-3333-3333-333333333333");
    private static final PlanId EARLIER = new PlanId(UUID.fromString("44444444-4444-4444-4444-444444444444"));
    private static final PlanId LATER = new PlanId(UUID.fromString("55555555-5555-5555-5555-555555555555"));
    private static final DerivePlanItem DERIVE = new DerivePlanItem(ITEM_ID, new PlanItemId(PROJECT));

    private final Map<PlanItemId, ItemRegister.Item> items = new HashMap<>();

    @Test
    void an_operating_change_follows_from_a_capital_project_of_the_same_plan() {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.ADOPTED)
                .given(created())
                .when(DERIVE, planner())
                .expectEvents(new PlanItemDerived(ITEM, PLAN, null, PROJECT));
    }

    @Test
    void or_of_the_plan_of_an_earlier_year() {
        project(EARLIER, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.ADOPTED)
                .given(created())
                .when(DERIVE, planner())
                .expectEvents(new PlanItemDerived(ITEM, PLAN, null, PROJECT));
    }

    @Test
    void but_not_of_a_later_one() {
        project(LATER, PlanItemKind.CAPITAL_PROJECT, null);
        refused(Refused.of("/planItemId", ErrorCode.PROJECT_OF_A_LATER_PLAN, "A-01"));
    }

    @Test
    void the_same_project_again_is_no_change() {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.ADOPTED)
                .given(created(), new PlanItemDerived(ITEM, PLAN, null, PROJECT))
                .when(DERIVE, planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_project_takes_the_place_of_the_one_before() {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.ADOPTED)
                .given(created(), new PlanItemDerived(ITEM, PLAN, null, ITEM))
                .when(DERIVE, planner())
                .expectEvents(new PlanItemDerived(ITEM, PLAN, ITEM, PROJECT));
    }

    @Test
    void an_item_does_not_follow_from_itself() {
        item(PlanStatus.ADOPTED)
                .given(created())
                .when(new DerivePlanItem(ITEM_ID, ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.of("/planItemId", ErrorCode.DERIVATION_IN_A_CIRCLE));
    }

    @Test
    void nor_from_what_follows_from_it() {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, ITEM_ID);
        refused(Refused.of("/planItemId", ErrorCode.DERIVATION_IN_A_CIRCLE));
    }

    @Test
    void nor_from_what_does_so_by_way_of_another() {
        PlanItemId between = new PlanItemId(UUID.randomUUID());
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, between);
        items.put(between, new ItemRegister.Item(PLAN_ID, "D-02", PlanItemKind.OPERATING_CHANGE, Optional.of(ITEM_ID)));
        refused(Refused.of("/planItemId", ErrorCode.DERIVATION_IN_A_CIRCLE));
    }

    @Test
    void the_project_exists() {
        refused(Refused.of("/planItemId", ErrorCode.UNKNOWN_ITEM, PROJECT));
    }

    @Test
    void it_is_a_capital_project() {
        project(PLAN_ID, PlanItemKind.DECLARATION_OF_INTENT, null);
        refused(Refused.of("/planItemId", ErrorCode.NOT_A_CAPITAL_PROJECT, "A-01"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATING_CHANGE")
    void only_operating_changes_follow_from_projects(PlanItemKind kind) {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.ADOPTED)
                .given(created(kind, TreatmentKind.POLITICAL))
                .when(DERIVE, planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NO_OPERATING_CHANGE));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        project(PLAN_ID, PlanItemKind.CAPITAL_PROJECT, null);
        item(PlanStatus.CLOSED)
                .given(created())
                .when(DERIVE, planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private void project(PlanId plan, PlanItemKind kind, @Nullable PlanItemId derivedFrom) {
        items.put(new PlanItemId(PROJECT), new ItemRegister.Item(plan, "A-01", kind, Optional.ofNullable(derivedFrom)));
    }

    private void refused(Refused refusal) {
        item(PlanStatus.ADOPTED)
                .given(created())
                .when(DERIVE, planner())
                .expectNoEvents()
                .expectException(refusal);
    }

    private AggregateTestFixture<PlanItem> item(PlanStatus status) {
        PlansInMemory plans = new PlansInMemory().with(status).of(EARLIER, 2021).of(LATER, 2023);
        return PlanItems.with(plans, id -> Optional.ofNullable(items.get(id)));
    }
}
