package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;

/** What rules about decisions need to know of plans. */
interface PlanningRegister {
    boolean knows(PlanId planId);

    boolean knows(PlanItemId planItemId);
}
