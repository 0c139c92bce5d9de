package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
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
        implements MeetingCommand {}
