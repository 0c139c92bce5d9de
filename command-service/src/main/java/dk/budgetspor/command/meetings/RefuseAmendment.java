package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;

/**
 * Remember that an item could not take the text that a decision adds to it; only automations wish that.
 *
 * @param code why, one of the codes of errors
 */
public record RefuseAmendment(MeetingId meetingId, DecisionId decisionId, Amendment amendment, String code)
        implements MeetingCommand {}
