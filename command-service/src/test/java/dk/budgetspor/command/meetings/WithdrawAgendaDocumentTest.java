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
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class WithdrawAgendaDocumentTest {
    @Test
    void a_document_no_longer_belongs_to_an_item() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false))
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary())
                .expectEvents(new AgendaDocumentWithdrawn(MEETING, ITEM, 1, "fejl"));
    }

    @Test
    void it_is_withdrawn_once() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false),
                        new AgendaDocumentWithdrawn(MEETING, ITEM, 1, "fejl"))
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void it_is_filed_on_the_item() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false),
                        published(),
                        opened(),
                        noted(ITEM),
                        held(),
                        complete())
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false))
                .when(new WithdrawAgendaDocument(MEETING_ID, item(ITEM), 1, "fejl"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
