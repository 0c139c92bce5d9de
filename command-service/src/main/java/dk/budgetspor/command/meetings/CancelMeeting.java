package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Have a meeting not be held. */
record CancelMeeting(MeetingId meetingId, String reason) implements MeetingCommand {}
