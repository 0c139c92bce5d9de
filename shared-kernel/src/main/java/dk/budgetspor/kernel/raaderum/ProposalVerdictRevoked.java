package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision that adopted or rejected a proposal was corrected and is no longer about it.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param decisionId the decision
 * @param meetingId the meeting
 */
@Revision("1")
public record ProposalVerdictRevoked(UUID proposalId, UUID roundId, UUID decisionId, UUID meetingId)
        implements SavingsProposalEvent {}
