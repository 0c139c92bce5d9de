package dk.budgetspor.command.platform.amounts;

import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount as sent over HTTP.
 *
 * @param year the calendar year it counts in
 * @param thousandDkk whole thousands of kroner; at most a thousand billion kroner either way
 */
public record AmountRequest(
        @NotNull @Min(PlanPeriod.FIRST_YEAR) @Max(PlanPeriod.LAST_YEAR + 3)
        Integer year,

        @NotNull @Min(-AmountRequest.LARGEST) @Max(AmountRequest.LARGEST)
        Long thousandDkk) {
    /** The largest amount that is taken, in thousands of kroner. */
    public static final long LARGEST = 1_000_000_000;

    /** The amounts of a list in its order; none if it was left out. */
    public static List<YearAmount> amounts(@Nullable List<AmountRequest> amounts) {
        return amounts == null
                ? List.of()
                : amounts.stream()
                        .map(amount -> new YearAmount(amount.year(), amount.thousandDkk()))
                        .toList();
    }
}
