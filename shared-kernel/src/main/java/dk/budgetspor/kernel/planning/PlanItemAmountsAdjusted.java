package dk.budgetspor.kernel.planning;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of an item are others than before.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousAmounts the amounts before, in the order of the years
 * @param amounts at most one amount for each year of the plan, in the order of the years; may be empty
 * @param previousPriceLevel the year in whose prices the amounts before were; null if nobody had said
 * @param priceLevel the year in whose prices and wages the amounts are
 * @param reason why
 */
@Revision("1")
public record PlanItemAmountsAdjusted(
        UUID planItemId,
        UUID planId,
        List<YearAmount> previousAmounts,
        List<YearAmount> amounts,
        @Nullable Integer previousPriceLevel,
        int priceLevel,
        String reason)
        implements PlanItemEvent {
    public PlanItemAmountsAdjusted {
        previousAmounts = List.copyOf(previousAmounts);
        amounts = List.copyOf(amounts);
    }
}
