package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.abandoned;
import static dk.budgetspor.command.planning.Given.areaManager;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.reopened;
import static dk.budgetspor.command.planning.Given.started;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AbandonPlanItemTest {
    @Test
    void a_planned_item_is_given_up() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectEvents(abandoned(PlanItemStatus.PLANNED));
    }

    @Test
    void an_item_in_progress_is_given_up() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectEvents(abandoned(PlanItemStatus.IN_PROGRESS));
    }

    @Test
    void a_reopened_item_is_given_up() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED), reopened(PlanItemStatus.COMPLETED))
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectEvents(abandoned(PlanItemStatus.IN_PROGRESS));
    }

    @Test
    void a_completed_item_is_not_given_up() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void an_item_is_given_up_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void nothing_is_given_up_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void an_area_manager_gives_up_no_items_of_others() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void an_area_manager_without_areas_gives_up_none() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), areaManager())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(areaManager("ØU"));
        metadata.put("expectedVersion", "7");
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    @Test
    void an_item_that_does_not_exist_is_not_given_up() {
        inPlan(PlanStatus.OPEN)
                .givenNoPriorActivity()
                .when(new AbandonPlanItem(ITEM_ID, "ingen penge"), planner())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static AggregateTestFixture<PlanItem> inPlan(PlanStatus status) {
        var fixture = new AggregateTestFixture<>(PlanItem.class);
        fixture.registerInjectableResource(new PlansInMemory().with(status));
        fixture.registerInjectableResource((AreaRegister) code -> true);
        fixture.registerInjectableResource(Given.NOON);
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }
}
