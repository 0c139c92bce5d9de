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
import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanKickOffMeetingTest {
    private static final LocalDate MAY = LocalDate.of(2022, 5, 2);

    @Test
    void an_item_in_focus_gets_a_kick_off_meeting() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus())
                .when(new PlanKickOffMeeting(ITEM_ID, MAY, "Direktionen"), planner())
                .expectEvents(new KickOffMeetingPlanned(ITEM, PLAN, null, MAY, "Direktionen"));
    }

    @Test
    void another_day_takes_the_place_of_the_one_before() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus(), new KickOffMeetingPlanned(ITEM, PLAN, null, MAY, "Direktionen"))
                .when(new PlanKickOffMeeting(ITEM_ID, TODAY, "Direktionen"), planner())
                .expectEvents(new KickOffMeetingPlanned(ITEM, PLAN, MAY, TODAY, "Direktionen"));
    }

    @Test
    void so_do_other_people_on_the_same_day() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus(), new KickOffMeetingPlanned(ITEM, PLAN, null, MAY, "Direktionen"))
                .when(new PlanKickOffMeeting(ITEM_ID, MAY, ""), planner())
                .expectEvents(new KickOffMeetingPlanned(ITEM, PLAN, MAY, MAY, ""));
    }

    @Test
    void the_same_again_is_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), Given.inFocus(), new KickOffMeetingPlanned(ITEM, PLAN, null, MAY, "Direktionen"))
                .when(new PlanKickOffMeeting(ITEM_ID, MAY, "Direktionen"), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_item_that_is_not_in_focus_is_not() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(new PlanKickOffMeeting(ITEM_ID, MAY, "Direktionen"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_IN_FOCUS));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created(), Given.inFocus())
                .when(new PlanKickOffMeeting(ITEM_ID, MAY, "Direktionen"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }
}
