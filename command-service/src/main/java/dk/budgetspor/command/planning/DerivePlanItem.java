package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Say that an operating change follows from a capital project. */
record DerivePlanItem(PlanItemId planItemId, PlanItemId derivedFrom) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
