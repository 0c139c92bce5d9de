package dk.budgetspor.kernel.budget;

import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A correction has other amounts.
 *
 * @param correctionId the correction
 * @param previousAmounts the amounts before
 * @param amounts the amounts, in the order of the years
 * @param reason why
 */
@Revision("1")
public record BudgetCorrectionAdjusted(
        UUID correctionId, List<YearAmount> previousAmounts, List<YearAmount> amounts, String reason)
        implements BudgetCorrectionEvent {
    public BudgetCorrectionAdjusted {
        previousAmounts = List.copyOf(previousAmounts);
        amounts = List.copyOf(amounts);
    }
}
