package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;

/** A wish that something happen to the follow-up of the budget at a month. */
interface FollowUpCommand extends Command {
    BudgetFollowUpId followUpId();

    @Override
    default String aggregateId() {
        return followUpId().aggregateId();
    }
}
