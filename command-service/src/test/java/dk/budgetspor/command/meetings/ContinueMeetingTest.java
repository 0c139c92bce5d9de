package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NEXT_DAY;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ContinueMeetingTest {
    @Test
    void a_meeting_under_way_goes_on_another_day() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(continueOn(NEXT_DAY, TEN), secretary())
                .expectEvents(new MeetingContinued(MEETING, NEXT_DAY, TEN, null, "Salen", "ikke færdig"));
    }

    @Test
    void it_may_go_on_later_the_same_day() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(continueOn(DAY, NOON), secretary())
                .expectEvents(new MeetingContinued(MEETING, DAY, NOON, null, "Salen", "ikke færdig"));
    }

    @Test
    void it_goes_on_after_it_began() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(continueOn(DAY, TEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/date", ErrorCode.CONTINUES_TOO_EARLY, DAY, TEN));
    }

    @Test
    void a_meeting_that_was_not_opened_does_not() {
        meeting()
                .given(scheduled(), published())
                .when(continueOn(NEXT_DAY, TEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_UNDER_WAY));
    }

    @Test
    void one_that_was_held_does_not() {
        meeting()
                .given(scheduled(), published(), opened(), held())
                .when(continueOn(NEXT_DAY, TEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_UNDER_WAY));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(continueOn(NEXT_DAY, TEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(continueOn(NEXT_DAY, TEN), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static ContinueMeeting continueOn(LocalDate date, LocalTime start) {
        return new ContinueMeeting(MEETING_ID, new MeetingDay(date, start, null, "Salen"), "ikke færdig");
    }
}
