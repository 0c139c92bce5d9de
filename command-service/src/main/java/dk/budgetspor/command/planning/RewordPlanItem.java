package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import org.jspecify.annotations.Nullable;

/** Write texts of an item anew; a text that is null stays as it is. */
record RewordPlanItem(
        PlanItemId planItemId,
        @Nullable String title,
        @Nullable String description,
        @Nullable String process,
        @Nullable String followUp,
        String reason)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
