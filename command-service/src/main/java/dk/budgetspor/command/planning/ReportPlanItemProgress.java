package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.TrafficLight;
import java.time.LocalDate;

/** Tell how an item is getting on. */
record ReportPlanItemProgress(
        PlanItemId planItemId,
        LocalDate statusDate,
        TrafficLight light,
        String note,
        String effect,
        String citizenConsequences)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
