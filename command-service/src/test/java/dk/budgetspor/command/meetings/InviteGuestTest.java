package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class InviteGuestTest {
    @Test
    void a_guest_takes_part_while_an_item_is_treated() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary())
                .expectEvents(new GuestInvited(MEETING, ITEM, "Økonomichef Bettina Andersen"));
    }

    @Test
    void the_same_guest_again_is_no_event() {
        meeting()
                .given(scheduled(), point(ITEM), new GuestInvited(MEETING, ITEM, "Økonomichef Bettina Andersen"))
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void nobody_is_invited_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new InviteGuest(MEETING_ID, item(ITEM), "Økonomichef Bettina Andersen"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
