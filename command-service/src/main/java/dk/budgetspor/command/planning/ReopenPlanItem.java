package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Begin work again on a completed or abandoned item. */
record ReopenPlanItem(PlanItemId planItemId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
