package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.FOLLOW_UP;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.areaManager;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.planner;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.remark;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class CloseFollowUpTest {
    @Test
    void the_planner_closes_a_follow_up() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), planner())
                .expectEvents(new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"));
    }

    @Test
    void so_does_the_secretary_of_the_body_that_decided() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), secretary())
                .expectEvents(new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"));
    }

    @Test
    void and_the_secretary_of_the_body_that_is_obliged() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM, null, null, content(Outcome.NOTED, "", remark(FOLLOW_UP, "ØK", null))))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), secretary("ØK"))
                .expectEvents(new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"));
    }

    @Test
    void no_other_secretary() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM, null, null, content(Outcome.NOTED, "", remark(FOLLOW_UP, "ØK", null))))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    @Test
    void the_head_of_the_area_that_is_obliged() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), areaManager("KUF"))
                .expectEvents(new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"));
    }

    @Test
    void no_other_head_of_an_area() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), areaManager("ØU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "KUF"));
    }

    @Test
    void no_head_of_an_area_where_a_body_is_obliged() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM, null, null, content(Outcome.NOTED, "", remark(FOLLOW_UP, "ØK", null))))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), areaManager("*"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_ALLOWED));
    }

    @Test
    void also_after_the_minutes_are_complete() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM), held(), complete())
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), planner())
                .expectEvents(new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"));
    }

    @Test
    void it_is_closed_once() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM),
                        new FollowUpClosed(MEETING, DECISION, FOLLOW_UP, "Taget op"))
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), planner())
                .expectNoEvents()
                .expectException(Refused.of("/followUpId", ErrorCode.FOLLOW_UP_IS_CLOSED));
    }

    @Test
    void a_decision_obliges_to_it() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(new CloseFollowUp(MEETING_ID, FOLLOW_UP, "Taget op"), planner())
                .expectNoEvents()
                .expectException(Refused.of("/followUpId", ErrorCode.UNKNOWN_FOLLOW_UP, FOLLOW_UP));
    }
}
