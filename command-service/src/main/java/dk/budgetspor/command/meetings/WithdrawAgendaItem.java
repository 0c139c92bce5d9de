package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Take an item off the agenda. */
record WithdrawAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, String reason) implements MeetingCommand {}
