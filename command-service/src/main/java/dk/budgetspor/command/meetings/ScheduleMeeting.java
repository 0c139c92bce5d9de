package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.organisation.BodyCode;

/** Set a meeting of a body; without an end it is open. */
record ScheduleMeeting(MeetingId meetingId, BodyCode bodyCode, MeetingDay day, MeetingKind kind, String cycle)
        implements MeetingCommand {}
