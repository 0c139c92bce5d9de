package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Leave it at that an item could not take the text of a decision. */
record SettleAmendment(MeetingId meetingId, DecisionId decisionId, PlanItemId planItemId, String note)
        implements MeetingCommand {}
