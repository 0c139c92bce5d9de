package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Begin work on a planned item. */
record StartPlanItem(PlanItemId planItemId) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
