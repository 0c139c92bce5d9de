package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.time.LocalDate;

/** Hold a kick-off meeting about an item. */
record PlanKickOffMeeting(PlanItemId planItemId, LocalDate kickOffOn, String participants) implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
