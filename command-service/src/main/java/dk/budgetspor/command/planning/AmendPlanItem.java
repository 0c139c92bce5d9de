package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;
import java.util.UUID;

/** Add the text of a decision to an item, in place of what it added before; only automations wish that. */
public record AmendPlanItem(
        PlanItemId planItemId,
        UUID decisionId,
        UUID meetingId,
        String bodyCode,
        LocalDate decidedOn,
        Openness openness,
        String text)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
