package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A proposal is no more.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param withdrawnOn the day
 * @param reason why
 */
@Revision("1")
public record SavingsProposalWithdrawn(UUID proposalId, UUID roundId, LocalDate withdrawnOn, String reason)
        implements SavingsProposalEvent {}
