package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The Executive Board treated a proposal and sent it on to the committee.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param treatedOn the day
 * @param note what it said; may be empty
 */
@Revision("1")
public record SavingsProposalForwarded(UUID proposalId, UUID roundId, LocalDate treatedOn, String note)
        implements SavingsProposalEvent {}
