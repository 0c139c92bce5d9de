package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Tell a decision that was recorded wrongly anew, whole. */
record CorrectDecision(MeetingId meetingId, DecisionId decisionId, DecisionContent content, String reason)
        implements MeetingCommand {}
