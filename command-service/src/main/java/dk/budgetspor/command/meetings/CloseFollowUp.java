package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.UUID;

/** Have done, or no longer have to do, what a decision obliges to. */
record CloseFollowUp(MeetingId meetingId, UUID followUpId, String note) implements MeetingCommand {}
