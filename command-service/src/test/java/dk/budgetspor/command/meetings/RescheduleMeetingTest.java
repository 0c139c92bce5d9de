package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.FIRST_DAY;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NEXT_DAY;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class RescheduleMeetingTest {
    @Test
    void a_draft_gets_another_time_and_place() {
        meeting()
                .given(scheduled())
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary())
                .expectEvents(new MeetingRescheduled(MEETING, DAY, NEXT_DAY, NOON, null, "Salen", "sygdom"));
    }

    @Test
    void so_does_a_published_meeting() {
        meeting()
                .given(scheduled(), published())
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary())
                .expectEvents(new MeetingRescheduled(MEETING, DAY, NEXT_DAY, NOON, null, "Salen", "sygdom"));
    }

    @Test
    void the_same_day_is_no_event() {
        meeting()
                .given(scheduled())
                .when(reschedule(FIRST_DAY), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_meeting_that_was_opened_stays_where_it_is() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_HAS_BEGUN));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        meeting()
                .given(scheduled())
                .when(reschedule(new MeetingDay(DAY, NOON, TEN, "")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/end", ErrorCode.ENDS_BEFORE_IT_BEGINS, NOON, TEN));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled())
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    @Test
    void there_is_a_meeting() {
        meeting()
                .givenNoPriorActivity()
                .when(reschedule(new MeetingDay(NEXT_DAY, NOON, null, "Salen")), secretary())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static RescheduleMeeting reschedule(MeetingDay day) {
        return new RescheduleMeeting(MEETING_ID, day, "sygdom");
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(secretary("ØK"));
        metadata.put("expectedVersion", "7");
        meeting()
                .given(scheduled(), cancelled())
                .when(reschedule(FIRST_DAY), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }
}
