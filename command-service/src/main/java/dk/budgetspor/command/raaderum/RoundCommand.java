package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.raaderum.RoundId;

/** A wish that something happen to a savings round. */
interface RoundCommand extends Command {
    RoundId roundId();

    @Override
    default String aggregateId() {
        return roundId().toString();
    }
}
