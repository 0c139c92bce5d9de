package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;

/** Have a director present an item before a committee treats it. */
record PlanPresentation(PlanItemId planItemId, LocalDate presentationOn, String presenter) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
