package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import java.util.List;

/** Have the budget be followed up at a month, with the overviews that are known. */
record OpenBudgetFollowUp(BudgetFollowUpId followUpId, String title, List<Overview> overviews)
        implements FollowUpCommand {}
