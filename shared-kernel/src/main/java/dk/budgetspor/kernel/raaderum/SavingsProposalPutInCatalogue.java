package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A proposal stands in the catalogue (råderumskatalog), for everybody to read.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param putOn the day
 */
@Revision("1")
public record SavingsProposalPutInCatalogue(UUID proposalId, UUID roundId, LocalDate putOn)
        implements SavingsProposalEvent {}
