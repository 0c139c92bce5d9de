package dk.budgetspor.kernel.budget;

import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/**
 * How the budget is kept is followed up at a month (budgetopfølgning).
 *
 * @param month the month, such as {@code 2023-05}; there is one a month
 * @param title what it is called
 */
@Revision("1")
public record BudgetFollowUpOpened(YearMonth month, String title) implements BudgetFollowUpEvent {}
