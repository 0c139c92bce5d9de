package dk.budgetspor.kernel.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of a month is done.
 *
 * @param month the month, such as {@code 2023-05}; there is one a month
 * @param filedOn the day
 * @param documentNumber number of the document, such as {@code 62929/23}; null if it has none
 */
@Revision("1")
public record BudgetFollowUpFiled(
        YearMonth month, LocalDate filedOn, @Nullable String documentNumber) implements BudgetFollowUpEvent {}
