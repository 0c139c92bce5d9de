package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.Optional;

/** What rules about items need to know of plans. */
interface PlanRegister {
    Optional<Plan> find(PlanId planId);

    boolean isTaken(PlanId planId, String number);

    /**
     * A plan as rules see it.
     *
     * @param period its four years
     * @param status where it stands
     */
    record Plan(PlanPeriod period, PlanStatus status) {}
}
