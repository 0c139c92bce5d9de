package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;

/** An idea does not go on as itself, not even by way of others. */
final class MergesNeverRunInACircle {
    private MergesNeverRunInACircle() {}

    static void check(RoundId round, IdeaId idea, IdeaId into, IdeaMerges merges) {
        Optional<IdeaId> next = Optional.of(into);
        while (next.isPresent()) {
            if (next.get().equals(idea)) {
                throw Refusal.of("/intoIdeaId", ErrorCode.MERGED_IN_A_CIRCLE);
            }
            next = merges.goesOnAs(round, next.get());
        }
    }
}
