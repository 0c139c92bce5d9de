package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.time.LocalTime;

/** End a meeting. */
record HoldMeeting(MeetingId meetingId, LocalTime endedAt) implements MeetingCommand {}
