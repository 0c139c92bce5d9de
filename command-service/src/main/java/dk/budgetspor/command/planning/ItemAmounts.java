package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.YearAmount;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item costs or saves.
 *
 * @param amounts at most one for each year of the plan, in the order of the years
 * @param priceLevel the year in whose prices they are; null if nobody has said
 */
record ItemAmounts(List<YearAmount> amounts, @Nullable Integer priceLevel) {
    ItemAmounts {
        amounts = amounts.stream()
                .sorted(Comparator.comparingInt(YearAmount::year))
                .toList();
    }
}
