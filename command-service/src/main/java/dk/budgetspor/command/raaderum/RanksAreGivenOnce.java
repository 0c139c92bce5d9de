package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import org.jspecify.annotations.Nullable;

/** A committee gives each rank to one proposal of a round; a proposal can have another one, or keep its own. */
final class RanksAreGivenOnce {
    private RanksAreGivenOnce() {}

    static void check(@Nullable Integer rank, ProposalCourse course, RankRegister ranks) {
        ProposalId proposal = new ProposalId(course.proposalId());
        if (rank != null
                && ranks.at(course.round(), course.committee(), rank)
                        .filter(other -> !other.equals(proposal))
                        .isPresent()) {
            throw taken(rank, course.committee());
        }
    }

    static Refusal taken(int rank, BodyCode committee) {
        return Refusal.of("/rank", ErrorCode.RANK_TAKEN, rank, committee);
    }
}
