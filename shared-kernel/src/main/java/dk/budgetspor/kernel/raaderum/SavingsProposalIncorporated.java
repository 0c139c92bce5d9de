package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A proposal is in the budget of the first reading.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param incorporatedOn the day
 */
@Revision("1")
public record SavingsProposalIncorporated(UUID proposalId, UUID roundId, LocalDate incorporatedOn)
        implements SavingsProposalEvent {}
