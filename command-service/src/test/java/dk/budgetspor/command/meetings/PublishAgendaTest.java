package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class PublishAgendaTest {
    @Test
    void a_draft_is_published() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new PublishAgenda(MEETING_ID), secretary())
                .expectEvents(published());
    }

    @Test
    void an_agenda_is_published_once() {
        meeting()
                .given(scheduled(), published())
                .when(new PublishAgenda(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.AGENDA_IS_PUBLISHED));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new PublishAgenda(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled())
                .when(new PublishAgenda(MEETING_ID), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
