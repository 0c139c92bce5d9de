package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class CancelMeetingTest {
    @Test
    void a_draft_is_cancelled() {
        meeting()
                .given(scheduled())
                .when(new CancelMeeting(MEETING_ID, "sygdom"), secretary())
                .expectEvents(cancelled());
    }

    @Test
    void so_is_a_published_meeting() {
        meeting()
                .given(scheduled(), published())
                .when(new CancelMeeting(MEETING_ID, "sygdom"), secretary())
                .expectEvents(cancelled());
    }

    @Test
    void a_meeting_that_was_opened_is_not() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(new CancelMeeting(MEETING_ID, "sygdom"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_HAS_BEGUN));
    }

    @Test
    void a_meeting_is_cancelled_once() {
        meeting()
                .given(scheduled(), cancelled())
                .when(new CancelMeeting(MEETING_ID, "sygdom"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled())
                .when(new CancelMeeting(MEETING_ID, "sygdom"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
