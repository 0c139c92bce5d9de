package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Treat an item at another meeting; without one it awaits a date. */
record PostponeAgendaItem(
        MeetingId meetingId,
        AgendaItemId agendaItemId,
        @Nullable MeetingId toMeetingId,
        String reason) implements MeetingCommand {}
