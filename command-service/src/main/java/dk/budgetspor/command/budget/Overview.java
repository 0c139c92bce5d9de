package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * How a committee keeps its budget.
 *
 * @param bodyCode the committee
 * @param deviationThousandDkk what is expected beyond the budget of the year, in whole thousands of kroner; null if it
 *     is not known
 * @param text the overview; may be empty
 */
record Overview(BodyCode bodyCode, @Nullable Long deviationThousandDkk, String text) {
    BudgetOverviewGiven given(BudgetFollowUpId followUp) {
        return new BudgetOverviewGiven(followUp.month(), bodyCode.value(), deviationThousandDkk, text);
    }

    static Overview of(BudgetOverviewGiven event) {
        return new Overview(new BodyCode(event.bodyCode()), event.deviationThousandDkk(), event.text());
    }
}
