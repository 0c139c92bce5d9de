package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Judge how heavy an item is, and how staff and politicians are involved. */
record WeighPlanItem(PlanItemId planItemId, Degree weight, Degree staffInvolvement, Degree politicalLevel)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
