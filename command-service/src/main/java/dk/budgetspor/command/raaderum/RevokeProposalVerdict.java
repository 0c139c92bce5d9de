package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.UUID;

/**
 * Let a proposal know that a decision was corrected and is no longer about it; only automations wish that. Never
 * refused.
 */
public record RevokeProposalVerdict(ProposalId proposalId, UUID decisionId, UUID meetingId)
        implements ProposalCommand {}
