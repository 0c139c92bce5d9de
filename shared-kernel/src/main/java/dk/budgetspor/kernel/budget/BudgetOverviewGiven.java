package dk.budgetspor.kernel.budget;

import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was told how a committee keeps its budget; it takes the place of what was told before.
 *
 * @param month the month, such as {@code 2023-05}; there is one a month
 * @param bodyCode the committee
 * @param deviationThousandDkk what is expected beyond the budget of the year, in whole thousands of kroner;
 *     negative is less; null if it is not known
 * @param text the overview; may be empty
 */
@Revision("1")
public record BudgetOverviewGiven(
        YearMonth month, String bodyCode, @Nullable Long deviationThousandDkk, String text)
        implements BudgetFollowUpEvent {}
