package dk.budgetspor.command.platform.proposals;

import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;

/** What rules need to know of savings proposals. */
@FunctionalInterface
public interface ProposalRegister {
    Optional<Proposal> find(ProposalId id);

    /**
     * A proposal.
     *
     * @param roundId the round it was handed in to
     * @param withdrawn whether it is no more
     */
    record Proposal(RoundId roundId, boolean withdrawn) {}
}
