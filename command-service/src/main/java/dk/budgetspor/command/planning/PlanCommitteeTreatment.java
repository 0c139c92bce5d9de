package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Have a committee treat an item; without a date it awaits one. */
record PlanCommitteeTreatment(
        PlanItemId planItemId, BodyCode bodyCode, @Nullable LocalDate indicativeDate, String purpose)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
