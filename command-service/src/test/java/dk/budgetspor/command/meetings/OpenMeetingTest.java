package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.clock;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.at;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class OpenMeetingTest {
    @Test
    void a_published_meeting_opens() {
        meeting()
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectEvents(opened());
    }

    @Test
    void it_takes_effect_today_on_its_day() {
        meeting()
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void recorded_later_it_takes_effect_on_its_day() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectEventsMatching(BusinessDate.of("2024-03-20"));
    }

    @Test
    void it_does_not_open_before_its_day() {
        at(clock("2024-03-19T22:59:59Z"))
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.DATE_IN_THE_FUTURE, DAY));
    }

    @Test
    void a_day_begins_in_copenhagen() {
        at(clock("2024-03-19T23:00:00Z"))
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectEvents(opened());
    }

    @Test
    void a_draft_does_not_open() {
        meeting()
                .given(scheduled())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_PUBLISHED));
    }

    @Test
    void a_meeting_opens_once() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_PUBLISHED));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new OpenMeeting(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), published())
                .when(new OpenMeeting(MEETING_ID), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
