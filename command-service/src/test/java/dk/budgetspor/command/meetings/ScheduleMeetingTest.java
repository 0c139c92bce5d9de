package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.FIRST_DAY;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.ONE;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.junit.jupiter.api.Test;

class ScheduleMeetingTest {
    @Test
    void a_meeting_is_set_for_a_body() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("dir", FIRST_DAY), secretary())
                .expectEvents(new MeetingScheduled(
                        MEETING, "DIR", DAY, TEN, ONE, "Mødelokale 250", MeetingKind.ORDINARY, "Rul marts"));
    }

    @Test
    void its_end_may_be_open() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("DIR", new MeetingDay(DAY, TEN, null, "Mødelokale 250")), secretary())
                .expectEvents(new MeetingScheduled(
                        MEETING, "DIR", DAY, TEN, null, "Mødelokale 250", MeetingKind.ORDINARY, "Rul marts"));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("DIR", new MeetingDay(DAY, NOON, TEN, "")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/end", ErrorCode.ENDS_BEFORE_IT_BEGINS, NOON, TEN));
    }

    @Test
    void the_body_exists() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("XX", FIRST_DAY), secretary("*"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_body_is_not_dissolved() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("BØ", FIRST_DAY), secretary("BØ"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .givenNoPriorActivity()
                .when(schedule("KB", FIRST_DAY), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KB"));
    }

    private static ScheduleMeeting schedule(String bodyCode, MeetingDay day) {
        return new ScheduleMeeting(MEETING_ID, new BodyCode(bodyCode), day, MeetingKind.ORDINARY, "Rul marts");
    }
}
