package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.Optional;

/** What rules about ideas, work packages, proposals and responses need to know of rounds. */
@FunctionalInterface
interface RoundRegister {
    Optional<Round> find(RoundId id);

    /**
     * A round.
     *
     * @param budgetYear the first of the four years of the budget it is about
     * @param closed whether it is over
     */
    record Round(int budgetYear, boolean closed) {}
}
