package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The Executive Board treated a proposal and sent it back to the area.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param treatedOn the day
 * @param note what is wanted
 */
@Revision("1")
public record SavingsProposalReturned(UUID proposalId, UUID roundId, LocalDate treatedOn, String note)
        implements SavingsProposalEvent {}
