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

class StartPlanItemTest {
    @Test
    void work_begins_on_a_planned_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectEvents(started());
    }

    @Test
    void work_begins_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started())
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_PLANNED));
    }

    @Test
    void a_completed_item_is_reopened_instead() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_PLANNED));
    }

    @Test
    void an_abandoned_item_is_reopened_instead() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_PLANNED));
    }

    @Test
    void a_reopened_item_is_in_progress_already() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED), reopened(PlanItemStatus.COMPLETED))
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_PLANNED));
    }

    @Test
    void work_begins_on_nothing_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void an_area_manager_starts_items_of_own_areas() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), areaManager("ØU", "KUF"))
                .expectEvents(started());
    }

    @Test
    void an_area_manager_of_every_area_starts_all_items() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), areaManager("*"))
                .expectEvents(started());
    }

    @Test
    void an_area_manager_starts_no_items_of_others() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void an_area_manager_without_areas_starts_none() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), areaManager())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(areaManager("ØU"));
        metadata.put("expectedVersion", "7");
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new StartPlanItem(ITEM_ID), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    @Test
    void an_item_that_does_not_exist_is_not_started() {
        inPlan(PlanStatus.OPEN)
                .givenNoPriorActivity()
                .when(new StartPlanItem(ITEM_ID), planner())
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
