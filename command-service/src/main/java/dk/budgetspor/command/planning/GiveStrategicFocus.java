package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Make an item part of the strategic overlay, or describe anew why it is. */
record GiveStrategicFocus(PlanItemId planItemId, StrategicFocus focus) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
