package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Have a document no longer belong to an item. */
record WithdrawAgendaDocument(MeetingId meetingId, AgendaItemId agendaItemId, int number, String reason)
        implements MeetingCommand {}
