package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Make the minutes complete. */
record CompleteMinutes(MeetingId meetingId) implements MeetingCommand {}
