package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Once more it is tried to make an adopted proposal an item of a plan.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param budgetYear the first year of the plan it waits for
 */
@Revision("1")
public record PlanItemRetried(UUID proposalId, UUID roundId, int budgetYear) implements SavingsProposalEvent {}
