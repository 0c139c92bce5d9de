package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Give an item up. */
record AbandonPlanItem(PlanItemId planItemId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
