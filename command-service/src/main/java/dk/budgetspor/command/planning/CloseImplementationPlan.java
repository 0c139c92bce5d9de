package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanId;

/** End work on a plan. */
record CloseImplementationPlan(PlanId planId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planId.toString();
    }
}
