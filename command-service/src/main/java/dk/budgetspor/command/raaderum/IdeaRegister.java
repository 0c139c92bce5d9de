package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules need to know of the ideas of a round. */
@FunctionalInterface
interface IdeaRegister {
    /** Empty if the round has no such idea. */
    Optional<Idea> find(RoundId round, IdeaId id);

    /**
     * An idea.
     *
     * @param areaCode the management area it is with; null if it is not sorted
     * @param merged whether it goes on as another
     * @param setAside whether it is not pursued
     */
    record Idea(@Nullable String areaCode, boolean merged, boolean setAside) {}
}
