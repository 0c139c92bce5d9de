package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Have a document of the filing system belong to an item. */
record AttachPlanItemDocument(PlanItemId planItemId, String title, DocumentNumber documentNumber, Openness openness)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
