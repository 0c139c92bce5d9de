package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Have a committee treat an item at another time than planned, or await a date. */
record MoveCommitteeTreatment(
        PlanItemId planItemId, BodyCode bodyCode, @Nullable LocalDate indicativeDate, String reason)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
