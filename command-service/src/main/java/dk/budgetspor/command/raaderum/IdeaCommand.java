package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.raaderum.IdeaId;

/** A wish that something happen to an idea there is. */
interface IdeaCommand extends Command {
    IdeaId ideaId();

    @Override
    default String aggregateId() {
        return ideaId().toString();
    }
}
