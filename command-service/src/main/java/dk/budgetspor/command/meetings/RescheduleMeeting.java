package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Give a meeting that has not begun another time or place. */
record RescheduleMeeting(MeetingId meetingId, MeetingDay day, String reason) implements MeetingCommand {}
