package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Have an item stand elsewhere among its siblings. */
record MoveAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, int place) implements MeetingCommand {}
