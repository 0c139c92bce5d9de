package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.THIRD;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.subPoint;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class MoveAgendaItemTest {
    @Test
    void an_item_stands_elsewhere() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD))
                .when(new MoveAgendaItem(MEETING_ID, item(THIRD), 1), secretary())
                .expectEvents(new AgendaItemMoved(MEETING, THIRD, 3, 1));
    }

    @Test
    void the_places_of_others_follow() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD), new AgendaItemMoved(MEETING, THIRD, 3, 1))
                .when(new MoveAgendaItem(MEETING_ID, item(SECOND), 1), secretary())
                .expectEvents(new AgendaItemMoved(MEETING, SECOND, 3, 1));
    }

    @Test
    void sub_points_move_among_themselves() {
        meeting()
                .given(scheduled(), point(ITEM), subPoint(SECOND, ITEM), subPoint(THIRD, ITEM))
                .when(new MoveAgendaItem(MEETING_ID, item(SECOND), 2), secretary())
                .expectEvents(new AgendaItemMoved(MEETING, SECOND, 1, 2));
    }

    @Test
    void the_same_place_is_no_event() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD))
                .when(new MoveAgendaItem(MEETING_ID, item(SECOND), 2), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void there_is_no_place_before_the_first() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD))
                .when(new MoveAgendaItem(MEETING_ID, item(SECOND), 0), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/place", ErrorCode.OUT_OF_RANGE, 1, 3));
    }

    @Test
    void nor_after_the_last() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD))
                .when(new MoveAgendaItem(MEETING_ID, item(SECOND), 4), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/place", ErrorCode.OUT_OF_RANGE, 1, 3));
    }

    @Test
    void a_published_agenda_keeps_its_order() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD), published())
                .when(new MoveAgendaItem(MEETING_ID, item(THIRD), 1), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.AGENDA_IS_PUBLISHED));
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(new MoveAgendaItem(MEETING_ID, item(ITEM), 1), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new MoveAgendaItem(MEETING_ID, item(ITEM), 1), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), slot(SECOND), point(THIRD))
                .when(new MoveAgendaItem(MEETING_ID, item(THIRD), 1), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
