package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Have a document that was to follow be there. */
record ReceiveAgendaDocument(
        MeetingId meetingId,
        AgendaItemId agendaItemId,
        int number,
        DocumentNumber documentNumber,
        @Nullable String filingNumber)
        implements MeetingCommand {}
