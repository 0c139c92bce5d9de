package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision rejected a proposal.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param decisionId the decision
 * @param meetingId the meeting
 * @param bodyCode the body that decided
 * @param decidedOn the day
 */
@Revision("1")
public record SavingsProposalRejected(
        UUID proposalId, UUID roundId, UUID decisionId, UUID meetingId, String bodyCode, LocalDate decidedOn)
        implements SavingsProposalEvent {}
