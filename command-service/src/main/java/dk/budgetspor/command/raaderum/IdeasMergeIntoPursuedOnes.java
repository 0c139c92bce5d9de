package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;

/** An idea goes on as one of its own round that is pursued. */
final class IdeasMergeIntoPursuedOnes {
    private IdeasMergeIntoPursuedOnes() {}

    static void check(RoundId round, IdeaId into, IdeaRegister ideas) {
        IdeaRegister.Idea other =
                ideas.find(round, into).orElseThrow(() -> Refusal.of("/intoIdeaId", ErrorCode.UNKNOWN_IDEA, into));
        if (other.setAside()) {
            throw Refusal.of("/intoIdeaId", ErrorCode.IDEA_IS_SET_ASIDE);
        }
    }
}
