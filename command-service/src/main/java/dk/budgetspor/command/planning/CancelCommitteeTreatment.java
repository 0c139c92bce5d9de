package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Have a committee not treat an item after all. */
record CancelCommitteeTreatment(PlanItemId planItemId, BodyCode bodyCode, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
