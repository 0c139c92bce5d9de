package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.TODAY;
import static dk.budgetspor.command.planning.Given.abandoned;
import static dk.budgetspor.command.planning.Given.areaManager;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.reopened;
import static dk.budgetspor.command.planning.Given.started;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CompletePlanItemTest {
    @Test
    void an_item_in_progress_is_completed_today() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.IN_PROGRESS, TODAY, "åbnet"))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void what_is_already_implemented_is_completed_at_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.PLANNED, TODAY, "åbnet"));
    }

    @Test
    void what_was_done_earlier_carries_that_day() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY.minusDays(1), "åbnet"), planner())
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.PLANNED, TODAY.minusDays(1), "åbnet"))
                .expectEventsMatching(BusinessDate.of("2024-03-13"));
    }

    @Test
    void a_reopened_item_is_completed_again() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED), reopened(PlanItemStatus.COMPLETED))
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.IN_PROGRESS, TODAY, "åbnet"));
    }

    @Test
    void an_item_is_completed_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void an_abandoned_item_is_reopened_first() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void what_lies_ahead_has_not_been_done() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY.plusDays(1), "åbnet"), planner())
                .expectNoEvents()
                .expectException(Refused.of("/completedOn", ErrorCode.DATE_IN_THE_FUTURE, "2024-03-15"));
    }

    @Test
    void after_midnight_in_copenhagen_it_is_another_day_though_not_yet_in_utc() {
        inPlanAt(Given.clock("2024-03-14T23:30:00Z"), PlanStatus.ADOPTED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY.plusDays(1), "åbnet"), planner())
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.PLANNED, TODAY.plusDays(1), "åbnet"))
                .expectEventsMatching(BusinessDate.none());
        inPlanAt(Given.clock("2024-03-14T23:30:00Z"), PlanStatus.ADOPTED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectEventsMatching(BusinessDate.of("2024-03-14"));
    }

    @Test
    void nothing_is_completed_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void an_area_manager_completes_items_of_own_areas() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), areaManager("ØU", "KUF"))
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.PLANNED, TODAY, "åbnet"));
    }

    @Test
    void an_area_manager_of_every_area_completes_all_items() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), areaManager("*"))
                .expectEvents(new PlanItemCompleted(ITEM, PLAN, PlanItemStatus.PLANNED, TODAY, "åbnet"));
    }

    @Test
    void an_area_manager_completes_no_items_of_others() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void an_area_manager_without_areas_completes_none() {
        inPlan(PlanStatus.OPEN)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), areaManager())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(areaManager("ØU"));
        metadata.put("expectedVersion", "7");
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    @Test
    void an_item_that_does_not_exist_is_not_completed() {
        inPlan(PlanStatus.OPEN)
                .givenNoPriorActivity()
                .when(new CompletePlanItem(ITEM_ID, TODAY, "åbnet"), planner())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static AggregateTestFixture<PlanItem> inPlan(PlanStatus status) {
        return inPlanAt(Given.NOON, status);
    }

    private static AggregateTestFixture<PlanItem> inPlanAt(Clock clock, PlanStatus status) {
        var fixture = new AggregateTestFixture<>(PlanItem.class);
        fixture.registerInjectableResource(new PlansInMemory().with(status));
        fixture.registerInjectableResource((AreaRegister) code -> true);
        fixture.registerInjectableResource(clock);
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }
}
