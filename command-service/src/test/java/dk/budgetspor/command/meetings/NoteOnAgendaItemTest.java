package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.postponed;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class NoteOnAgendaItemTest {
    @Test
    void a_note_is_taken_on_an_item() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectEvents(noted(ITEM));
    }

    @Test
    void another_takes_its_place() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM))
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Drøftet"), secretary())
                .expectEvents(new AgendaItemNoted(MEETING, ITEM, "Drøftet"));
    }

    @Test
    void the_same_note_is_no_event() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM))
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void none_is_taken_on_a_slot() {
        meeting()
                .given(scheduled(), slot(ITEM), published(), opened())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void none_on_what_was_postponed() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), postponed(ITEM))
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void none_before_the_opening() {
        meeting()
                .given(scheduled(), point(ITEM), published())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_OPENED));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering given"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(new NoteOnAgendaItem(MEETING_ID, item(ITEM), "Orientering givet"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
