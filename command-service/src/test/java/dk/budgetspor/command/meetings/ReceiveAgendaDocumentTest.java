package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class ReceiveAgendaDocumentTest {
    @Test
    void a_document_that_was_to_follow_arrives() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectEvents(new AgendaDocumentArrived(MEETING, ITEM, 1, "24917/24", "3590271"));
    }

    @Test
    void it_arrives_once() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true),
                        new AgendaDocumentArrived(MEETING, ITEM, 1, "24917/24", "3590271"))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, 1));
    }

    @Test
    void only_one_that_was_to_follow_arrives() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", "1/24", null, true, Openness.OPEN, false))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, 1));
    }

    @Test
    void it_is_filed_on_the_item() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void one_that_was_withdrawn_does_not_arrive() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true),
                        new AgendaDocumentWithdrawn(MEETING, ITEM, 1, "fejl"))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void its_number_is_filed_once() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 2, "Status", "24917/24", null, true, Openness.OPEN, false))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, "24917/24"));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true))
                .when(
                        new ReceiveAgendaDocument(MEETING_ID, item(ITEM), 1, new DocumentNumber("24917/24"), "3590271"),
                        secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
