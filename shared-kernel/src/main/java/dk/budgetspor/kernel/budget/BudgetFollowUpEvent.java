package dk.budgetspor.kernel.budget;

import java.time.YearMonth;

/** Everything that can happen to the follow-up of the budget at a month. */
public sealed interface BudgetFollowUpEvent permits BudgetFollowUpOpened, BudgetOverviewGiven, BudgetFollowUpFiled {
    /** The month. */
    YearMonth month();
}
