package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.Optional;

/** Which plan carries out the budget of a year. */
@FunctionalInterface
public interface BudgetPlans {
    /**
     * The plan that holds the item, or else the one to put it in.
     *
     * @return of those of the budget year that are not closed, the one that was opened first; empty if there is none
     */
    Optional<PlanId> planOf(PlanItemId item, int budgetYear);
}
