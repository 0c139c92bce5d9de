package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** Make the open part of an agenda public. */
record PublishAgenda(MeetingId meetingId) implements MeetingCommand {}
