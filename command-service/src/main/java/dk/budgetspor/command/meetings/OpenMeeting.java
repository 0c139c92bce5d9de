package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Begin a meeting. */
record OpenMeeting(MeetingId meetingId) implements MeetingCommand {}
