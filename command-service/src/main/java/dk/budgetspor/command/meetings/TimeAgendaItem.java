package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Treat an item at another time. */
record TimeAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, ItemTime time) implements MeetingCommand {}
