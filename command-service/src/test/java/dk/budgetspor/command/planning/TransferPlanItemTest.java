package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.transferred;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanItemTransferred;
import dk.budgetspor.kernel.planning.PlanStatus;
import org.junit.jupiter.api.Test;

class TransferPlanItemTest {
    @Test
    void another_area_becomes_responsible() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(transferTo("øu"), planner())
                .expectEvents(transferred("ØU"));
    }

    @Test
    void the_same_area_is_no_transfer() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(transferTo("KUF"), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_comes_back_to_where_it_was() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), transferred("ØU"))
                .when(transferTo("KUF"), planner())
                .expectEvents(new PlanItemTransferred(ITEM, PLAN, "ØU", "KUF", "omlægning"));
    }

    @Test
    void responsibility_goes_to_an_area_that_exists() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(transferTo("XX"), planner())
                .expectNoEvents()
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(transferTo("ØU"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static TransferPlanItem transferTo(String area) {
        return new TransferPlanItem(ITEM_ID, new AreaCode(area), "omlægning");
    }
}
