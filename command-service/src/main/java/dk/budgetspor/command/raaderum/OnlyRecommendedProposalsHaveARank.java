package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.Priority;
import org.jspecify.annotations.Nullable;

/** What a committee recommends has a rank, and nothing else has. */
final class OnlyRecommendedProposalsHaveARank {
    private OnlyRecommendedProposalsHaveARank() {}

    static void check(Priority priority, @Nullable Integer rank) {
        if (priority == Priority.RECOMMENDED && rank == null) {
            throw Refusal.of("/rank", ErrorCode.REQUIRED);
        }
        if (priority != Priority.RECOMMENDED && rank != null) {
            throw Refusal.of("/rank", ErrorCode.RANK_WITHOUT_RECOMMENDATION);
        }
    }
}
