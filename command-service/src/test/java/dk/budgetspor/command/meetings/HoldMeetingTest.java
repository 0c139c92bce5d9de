package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NEXT_DAY;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.ONE;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.clock;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.at;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HoldMeetingTest {
    @Test
    void an_opened_meeting_is_held() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectEvents(held());
    }

    @Test
    void recorded_later_it_takes_effect_on_its_day() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(scheduled(), published(), opened())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectEventsMatching(BusinessDate.of("2024-03-20"));
    }

    @Test
    void or_on_the_last_day_it_went_on() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(
                        scheduled(),
                        published(),
                        opened(),
                        new MeetingContinued(MEETING, NEXT_DAY, NOON, null, "", "ikke færdig"))
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectEventsMatching(BusinessDate.of("2024-03-21"));
    }

    @Test
    void it_is_not_held_before_it_went_on() {
        meeting()
                .given(
                        scheduled(),
                        published(),
                        opened(),
                        new MeetingContinued(MEETING, NEXT_DAY, NOON, null, "", "ikke færdig"))
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.DATE_IN_THE_FUTURE, NEXT_DAY));
    }

    @Test
    void it_does_not_end_before_it_began() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(new HoldMeeting(MEETING_ID, LocalTime.of(9, 0)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/endedAt", ErrorCode.ENDS_BEFORE_IT_BEGINS, TEN, "09:00"));
    }

    @Test
    void a_meeting_that_was_not_opened_is_not_held() {
        meeting()
                .given(scheduled(), published())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_UNDER_WAY));
    }

    @Test
    void a_meeting_is_held_once() {
        meeting()
                .given(scheduled(), published(), opened(), held())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_UNDER_WAY));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(new HoldMeeting(MEETING_ID, ONE), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
