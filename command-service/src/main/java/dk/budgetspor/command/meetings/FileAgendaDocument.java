package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Have a document of the filing system belong to an item; one that is to follow has no number yet. */
record FileAgendaDocument(
        MeetingId meetingId,
        AgendaItemId agendaItemId,
        String title,
        @Nullable DocumentNumber documentNumber,
        @Nullable String filingNumber,
        boolean mainDocument,
        Openness openness,
        boolean toFollow)
        implements MeetingCommand {
    static FileAgendaDocument of(AgendaDocumentFiled filed, MeetingId meetingId, AgendaItemId agendaItemId) {
        String number = filed.documentNumber();
        return new FileAgendaDocument(
                meetingId,
                agendaItemId,
                filed.title(),
                number == null ? null : new DocumentNumber(number),
                filed.filingNumber(),
                filed.mainDocument(),
                filed.openness(),
                filed.toFollow());
    }

    FileAgendaDocument arrived(DocumentNumber number, @Nullable String otherFilingNumber) {
        return new FileAgendaDocument(
                meetingId, agendaItemId, title, number, otherFilingNumber, mainDocument, openness, false);
    }

    /** What has happened when the document has the number on the item. */
    AgendaDocumentFiled filed(int number) {
        return new AgendaDocumentFiled(
                meetingId.value(),
                agendaItemId.value(),
                number,
                title,
                documentNumber == null ? null : documentNumber.value(),
                filingNumber,
                mainDocument,
                openness,
                toFollow);
    }
}
