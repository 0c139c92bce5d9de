package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Have a meeting that is under way go on another day. */
record ContinueMeeting(MeetingId meetingId, MeetingDay day, String reason) implements MeetingCommand {}
