package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanId;
import java.time.LocalDate;

/** Record that a plan was adopted. */
record AdoptImplementationPlan(PlanId planId, LocalDate adoptedOn) implements Command {
    @Override
    public String aggregateId() {
        return planId.toString();
    }
}
