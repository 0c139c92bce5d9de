package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetFollowUpId;

/** Tell how a committee keeps its budget, in place of what was told before. */
record GiveBudgetOverview(BudgetFollowUpId followUpId, Overview overview) implements FollowUpCommand {}
