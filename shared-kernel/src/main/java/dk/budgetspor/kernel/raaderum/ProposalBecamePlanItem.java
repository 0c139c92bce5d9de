package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An adopted proposal is an item of the plan for the budget.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param planId the plan
 * @param planItemId the item
 */
@Revision("1")
public record ProposalBecamePlanItem(UUID proposalId, UUID roundId, UUID planId, UUID planItemId)
        implements SavingsProposalEvent {}
