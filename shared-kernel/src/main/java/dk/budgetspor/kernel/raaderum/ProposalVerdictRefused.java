package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision is about a proposal that nothing can be decided about any more.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param decisionId the decision
 * @param meetingId the meeting
 * @param verdict what was decided
 * @param code the code of the rule that says no
 */
@Revision("1")
public record ProposalVerdictRefused(
        UUID proposalId, UUID roundId, UUID decisionId, UUID meetingId, Verdict verdict, String code)
        implements SavingsProposalEvent {}
