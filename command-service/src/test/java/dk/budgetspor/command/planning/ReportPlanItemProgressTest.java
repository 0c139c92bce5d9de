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
import static dk.budgetspor.command.planning.Given.transferred;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TrafficLight;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPlanItemProgressTest {
    @Test
    void an_item_is_reported_on_today() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(report(TODAY), planner())
                .expectEvents(reported(TODAY))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void a_report_of_an_earlier_day_carries_that_day() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), started())
                .when(report(TODAY.minusDays(1)), planner())
                .expectEvents(reported(TODAY.minusDays(1)))
                .expectEventsMatching(BusinessDate.of("2024-03-13"));
    }

    @Test
    void nobody_tells_of_a_day_to_come() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(report(TODAY.plusDays(1)), planner())
                .expectNoEvents()
                .expectException(Refused.of("/statusDate", ErrorCode.DATE_IN_THE_FUTURE, "2024-03-15"));
    }

    @Test
    void a_completed_item_takes_no_reports() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(report(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void an_abandoned_item_takes_reports_when_it_is_reopened() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(report(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
        inPlan(PlanStatus.ADOPTED)
                .given(created(), abandoned(PlanItemStatus.PLANNED), reopened(PlanItemStatus.ABANDONED))
                .when(report(TODAY), planner())
                .expectEvents(reported(TODAY));
    }

    @Test
    void nothing_is_reported_of_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(report(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void an_area_manager_reports_on_items_of_own_areas_only() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(report(TODAY), areaManager("KUF"))
                .expectEvents(reported(TODAY));
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(report(TODAY), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void after_a_transfer_it_is_the_manager_of_the_new_area_who_reports() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), transferred("ØU"))
                .when(report(TODAY), areaManager("ØU"))
                .expectEvents(reported(TODAY));
        inPlan(PlanStatus.ADOPTED)
                .given(created(), transferred("ØU"))
                .when(report(TODAY), areaManager("KUF"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "ØU"));
    }

    private static ReportPlanItemProgress report(LocalDate statusDate) {
        return new ReportPlanItemProgress(ITEM_ID, statusDate, TrafficLight.YELLOW, "bygget", "flere unge", "");
    }

    private static PlanItemProgressReported reported(LocalDate statusDate) {
        return new PlanItemProgressReported(ITEM, PLAN, statusDate, TrafficLight.YELLOW, "bygget", "flere unge", "");
    }
}
