package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.NO_TIME;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.postponed;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class TimeAgendaItemTest {
    @Test
    void an_item_gets_a_time() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectEvents(new AgendaItemTimed(MEETING, ITEM, null, TEN, NOON));
    }

    @Test
    void also_after_publication() {
        meeting()
                .given(scheduled(), point(ITEM), published())
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectEvents(new AgendaItemTimed(MEETING, ITEM, null, TEN, NOON));
    }

    @Test
    void a_time_may_be_lifted() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), NO_TIME), secretary())
                .expectEvents(new AgendaItemTimed(MEETING, ITEM, TEN, null, null));
    }

    @Test
    void the_same_time_is_no_event() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_does_not_overlap_with_a_sibling() {
        meeting()
                .given(scheduled(), point(ITEM), point(SECOND, new ItemTime(TEN, NOON)))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/startsAt", ErrorCode.TIMES_OVERLAP));
    }

    @Test
    void one_that_was_withdrawn_is_not_in_the_way() {
        meeting()
                .given(scheduled(), point(ITEM), point(SECOND, new ItemTime(TEN, NOON)), withdrawn(SECOND))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectEvents(new AgendaItemTimed(MEETING, ITEM, null, TEN, NOON));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(NOON, TEN)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/endsAt", ErrorCode.ENDS_BEFORE_IT_BEGINS, NOON, TEN));
    }

    @Test
    void one_that_was_postponed_has_no_time_here() {
        meeting()
                .given(scheduled(), point(ITEM), postponed(ITEM))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void nothing_is_timed_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new TimeAgendaItem(MEETING_ID, item(ITEM), new ItemTime(TEN, NOON)), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
