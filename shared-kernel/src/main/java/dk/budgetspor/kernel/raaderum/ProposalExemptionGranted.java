package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A planner excused a proposal from a rule of the process, perhaps after the fact.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param rule the rule
 * @param reason why
 */
@Revision("1")
public record ProposalExemptionGranted(UUID proposalId, UUID roundId, ProcessRule rule, String reason)
        implements SavingsProposalEvent {}
