package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;

/** Record that an item was carried out. */
record CompletePlanItem(PlanItemId planItemId, LocalDate completedOn, String note) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
