package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;

/** Which ideas of a round go on as others. */
@FunctionalInterface
interface IdeaMerges {
    /**
     * The idea as which an idea goes on, if it was merged. Who asks holds up the other merges of the round until theirs
     * is through: two at once could else make each other a circle.
     */
    Optional<IdeaId> goesOnAs(RoundId round, IdeaId id);
}
