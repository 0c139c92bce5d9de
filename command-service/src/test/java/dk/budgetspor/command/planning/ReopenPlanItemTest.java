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

class ReopenPlanItemTest {
    @Test
    void work_begins_again_on_a_completed_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectEvents(reopened(PlanItemStatus.COMPLETED));
    }

    @Test
    void work_begins_again_on_an_abandoned_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started(), abandoned(PlanItemStatus.IN_PROGRESS))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectEvents(reopened(PlanItemStatus.ABANDONED));
    }

    @Test
    void a_planned_item_is_not_reopened() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_ACTIVE));
    }

    @Test
    void an_item_in_progress_is_not_reopened() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started())
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_ACTIVE));
    }

    @Test
    void an_item_is_reopened_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED), reopened(PlanItemStatus.COMPLETED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_ACTIVE));
    }

    @Test
    void nothing_is_reopened_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void an_area_manager_reopens_no_items_of_others() {
        inPlan(PlanStatus.OPEN)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void an_area_manager_without_areas_reopens_none() {
        inPlan(PlanStatus.OPEN)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), areaManager())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(areaManager("ØU"));
        metadata.put("expectedVersion", "7");
        inPlan(PlanStatus.CLOSED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void an_item_that_does_not_exist_is_not_reopened() {
        inPlan(PlanStatus.OPEN)
                .givenNoPriorActivity()
                .when(new ReopenPlanItem(ITEM_ID, "ikke færdig"), planner())
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
