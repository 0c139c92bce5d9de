package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.TreatmentKind;

/** Have an item go to committees from now on, or no longer. */
record SwitchPlanItemTreatment(PlanItemId planItemId, TreatmentKind treatment, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
