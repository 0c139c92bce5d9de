package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileAgendaDocumentTest {
    @Test
    void a_document_belongs_to_an_item() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(file("24917/24", false), secretary())
                .expectEvents(new AgendaDocumentFiled(
                        MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false));
    }

    @Test
    void the_next_has_the_next_number() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", "1/24", null, true, Openness.OPEN, false))
                .when(file("24917/24", false), secretary())
                .expectEvents(new AgendaDocumentFiled(
                        MEETING, ITEM, 2, "Status", "24917/24", null, true, Openness.OPEN, false));
    }

    @Test
    void one_that_is_to_follow_has_no_number_yet() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(file(null, true), secretary())
                .expectEvents(
                        new AgendaDocumentFiled(MEETING, ITEM, 1, "Status", null, null, true, Openness.OPEN, true));
    }

    @Test
    void else_it_has_one() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(file(null, false), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.REQUIRED));
    }

    @Test
    void with_a_number_it_is_there() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(file("24917/24", true), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.NUMBER_OF_A_DOCUMENT_TO_FOLLOW));
    }

    @Test
    void it_is_filed_once_on_an_item() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false))
                .when(file("24917/24", false), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, "24917/24"));
    }

    @Test
    void after_it_was_withdrawn_it_may_come_again() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaDocumentFiled(
                                MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false),
                        new AgendaDocumentWithdrawn(MEETING, ITEM, 1, "fejl"))
                .when(file("24917/24", false), secretary())
                .expectEvents(new AgendaDocumentFiled(
                        MEETING, ITEM, 2, "Status", "24917/24", null, true, Openness.OPEN, false));
    }

    @Test
    void what_belongs_to_a_closed_item_is_closed() {
        meeting()
                .given(scheduled(), closedPoint(ITEM))
                .when(file("24917/24", false), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.MATTER_IS_CLOSED));
    }

    @Test
    void a_slot_has_no_documents() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(file("24917/24", false), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void a_document_may_come_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(file("24917/24", false), secretary())
                .expectEvents(new AgendaDocumentFiled(
                        MEETING, ITEM, 1, "Status", "24917/24", null, true, Openness.OPEN, false));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(file("24917/24", false), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(file("24917/24", false), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(file("24917/24", false), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static FileAgendaDocument file(@Nullable String documentNumber, boolean toFollow) {
        return new FileAgendaDocument(
                MEETING_ID,
                item(ITEM),
                "Status",
                documentNumber == null ? null : new DocumentNumber(documentNumber),
                null,
                true,
                Openness.OPEN,
                toFollow);
    }
}
