package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Sign the minutes for the seat of one's own. */
record SignMinutes(MeetingId meetingId) implements MeetingCommand {}
