package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Take an item out of the strategic overlay. */
record LiftStrategicFocus(PlanItemId planItemId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
