package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.UUID;

/** Take the text of a decision that no longer adds it off an item; only automations wish that. */
public record RevokePlanItemAmendment(
        PlanItemId planItemId, UUID decisionId, UUID meetingId, String bodyCode, Openness openness) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
