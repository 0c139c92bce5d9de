package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;

/** Which proposals were handed in to a round, whatever became of them. */
@FunctionalInterface
interface ProposalsOfRounds {
    boolean holds(RoundId round, ProposalId proposal);
}
