package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;

/** Which ranks committees have given in a round. */
@FunctionalInterface
interface RankRegister {
    /** The proposal that has the rank; empty if none does. */
    Optional<ProposalId> at(RoundId round, BodyCode committee, int rank);
}
