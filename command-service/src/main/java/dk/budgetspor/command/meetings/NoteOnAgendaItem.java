package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Take a note on an item, in place of the one before. */
record NoteOnAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, String text) implements MeetingCommand {}
