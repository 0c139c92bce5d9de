package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;

/** Give an item other amounts, in the prices of a year. */
record AdjustPlanItemAmounts(PlanItemId planItemId, List<YearAmount> amounts, int priceLevel, String reason)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
