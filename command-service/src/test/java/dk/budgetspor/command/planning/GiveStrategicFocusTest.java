package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiveStrategicFocusTest {
    private static final StrategicFocusGiven GIVEN = new StrategicFocusGiven(
            ITEM,
            PLAN,
            null,
            "Fyrtårn",
            null,
            List.of(11, 17),
            null,
            List.of("Kystbåndet"),
            null,
            List.of(),
            null,
            List.of("Grenaa Havn"));

    @Test
    void an_item_comes_into_focus_with_its_goals_in_their_order() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(give("Fyrtårn", 17, 11), planner())
                .expectEvents(GIVEN);
    }

    @Test
    void why_it_is_in_focus_is_described_anew() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), GIVEN)
                .when(give("Forbillede", 4), planner())
                .expectEvents(new StrategicFocusGiven(
                        ITEM,
                        PLAN,
                        "Fyrtårn",
                        "Forbillede",
                        List.of(11, 17),
                        List.of(4),
                        List.of("Kystbåndet"),
                        List.of("Kystbåndet"),
                        List.of(),
                        List.of(),
                        List.of("Grenaa Havn"),
                        List.of("Grenaa Havn")));
    }

    @Test
    void the_same_focus_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), GIVEN)
                .when(give("Fyrtårn", 17, 11), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_out_of_focus_comes_into_it_as_if_for_the_first_time() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), GIVEN, new StrategicFocusLifted(ITEM, PLAN, "Fyrtårn", "klaret"))
                .when(give("Fyrtårn", 11, 17), planner())
                .expectEvents(GIVEN);
    }

    @Test
    void a_goal_is_named_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(give("Fyrtårn", 11, 4, 11), planner())
                .expectNoEvents()
                .expectException(Refused.of("/sustainableDevelopmentGoals/2", ErrorCode.DUPLICATE, 11));
    }

    @Test
    void so_are_strengths_policies_and_partnerships() {
        List<String> twice = List.of("Kyst", "Kyst");
        duplicate("/strengths/1", new StrategicFocus("F", List.of(), twice, List.of(), List.of()));
        duplicate("/policies/1", new StrategicFocus("F", List.of(), List.of(), twice, List.of()));
        duplicate("/partnerships/1", new StrategicFocus("F", List.of(), List.of(), List.of(), twice));
    }

    @Test
    void an_item_that_has_ended_does_not_come_into_focus() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(give("Fyrtårn", 11), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(give("Fyrtårn", 11), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static void duplicate(String pointer, StrategicFocus focus) {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new GiveStrategicFocus(ITEM_ID, focus), planner())
                .expectNoEvents()
                .expectException(Refused.of(pointer, ErrorCode.DUPLICATE, "Kyst"));
    }

    private static GiveStrategicFocus give(String rationale, Integer... goals) {
        return new GiveStrategicFocus(
                ITEM_ID,
                new StrategicFocus(
                        rationale, List.of(goals), List.of("Kystbåndet"), List.of(), List.of("Grenaa Havn")));
    }
}
