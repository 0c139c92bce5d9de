package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An adopted proposal could not become an item of a plan yet.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param budgetYear the first year of the plan it waits for
 * @param code the code of the rule that says no
 */
@Revision("1")
public record ProposalAwaitsPlan(UUID proposalId, UUID roundId, int budgetYear, String code)
        implements SavingsProposalEvent {}
