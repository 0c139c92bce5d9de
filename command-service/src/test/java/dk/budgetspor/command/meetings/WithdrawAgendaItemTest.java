package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.subPoint;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class WithdrawAgendaItemTest {
    @Test
    void an_item_is_taken_off_the_agenda() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectEvents(withdrawn(ITEM));
    }

    @Test
    void also_when_it_was_not_reached_at_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectEvents(withdrawn(ITEM));
    }

    @Test
    void it_is_withdrawn_once() {
        meeting()
                .given(scheduled(), point(ITEM), withdrawn(ITEM))
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void what_is_decided_stays() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED));
    }

    @Test
    void so_does_an_item_with_a_decided_sub_point() {
        meeting()
                .given(scheduled(), point(ITEM), subPoint(SECOND, ITEM), published(), opened(), decided(SECOND))
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new WithdrawAgendaItem(MEETING_ID, item(ITEM), "ikke klar"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
