package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * What a decision says of a proposal.
 *
 * @param proposalId the proposal
 * @param verdict what was decided
 */
public record ProposalVerdict(UUID proposalId, Verdict verdict) {}
