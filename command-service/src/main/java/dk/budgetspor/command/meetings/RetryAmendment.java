package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Have an item take the text that it could not take before. */
record RetryAmendment(MeetingId meetingId, DecisionId decisionId, PlanItemId planItemId) implements MeetingCommand {}
