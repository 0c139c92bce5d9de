package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A body of employee co-determination (MED) discussed a proposal.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param bodyCode the MED body
 * @param consultedOn the day
 * @param statement what it said; may be empty
 */
@Revision("1")
public record MedBodyConsulted(UUID proposalId, UUID roundId, String bodyCode, LocalDate consultedOn, String statement)
        implements SavingsProposalEvent {}
