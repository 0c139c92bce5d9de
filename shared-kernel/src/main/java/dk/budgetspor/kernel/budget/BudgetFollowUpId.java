package dk.budgetspor.kernel.budget;

import java.time.YearMonth;

/**
 * Identifies the follow-up of the budget at a month.
 *
 * @param month the month
 */
public record BudgetFollowUpId(YearMonth month) {
    /** The identifier of its stream in the store, such as {@code budget-follow-up:2023-05}. */
    public String aggregateId() {
        return "budget-follow-up:" + month;
    }

    @Override
    public String toString() {
        return aggregateId();
    }
}
