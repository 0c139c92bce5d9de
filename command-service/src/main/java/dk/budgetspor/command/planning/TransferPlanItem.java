package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Have another management area be responsible for an item. */
record TransferPlanItem(PlanItemId planItemId, AreaCode areaCode, String reason) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
