package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanPeriod;

/** Begin work on a plan. */
record OpenImplementationPlan(PlanId planId, String title, PlanPeriod period, String budgetAgreement)
        implements Command {
    @Override
    public String aggregateId() {
        return planId.toString();
    }
}
