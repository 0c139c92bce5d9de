package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.TODAY;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanPresentationTest {
    private static final LocalDate MAY = LocalDate.of(2022, 5, 2);

    @Test
    void an_item_in_focus_is_presented() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus())
                .when(new PlanPresentation(ITEM_ID, MAY, "Direktøren for velfærd"), planner())
                .expectEvents(new PresentationPlanned(ITEM, PLAN, null, MAY, "Direktøren for velfærd"));
    }

    @Test
    void another_day_takes_the_place_of_the_one_before() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        Given.inFocus(),
                        new PresentationPlanned(ITEM, PLAN, null, MAY, "Direktøren for velfærd"))
                .when(new PlanPresentation(ITEM_ID, TODAY, "Direktøren for velfærd"), planner())
                .expectEvents(new PresentationPlanned(ITEM, PLAN, MAY, TODAY, "Direktøren for velfærd"));
    }

    @Test
    void so_do_other_people_on_the_same_day() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        Given.inFocus(),
                        new PresentationPlanned(ITEM, PLAN, null, MAY, "Direktøren for velfærd"))
                .when(new PlanPresentation(ITEM_ID, MAY, "Kommunaldirektøren"), planner())
                .expectEvents(new PresentationPlanned(ITEM, PLAN, MAY, MAY, "Kommunaldirektøren"));
    }

    @Test
    void the_same_again_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        Given.inFocus(),
                        new PresentationPlanned(ITEM, PLAN, null, MAY, "Direktøren for velfærd"))
                .when(new PlanPresentation(ITEM_ID, MAY, "Direktøren for velfærd"), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_that_is_not_in_focus_is_not() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new PlanPresentation(ITEM_ID, MAY, "Direktøren for velfærd"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_IN_FOCUS));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), Given.inFocus())
                .when(new PlanPresentation(ITEM_ID, MAY, "Direktøren for velfærd"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }
}
