package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Have somebody who is no member take part while an item is treated. */
record InviteGuest(MeetingId meetingId, AgendaItemId agendaItemId, String guest) implements MeetingCommand {}
