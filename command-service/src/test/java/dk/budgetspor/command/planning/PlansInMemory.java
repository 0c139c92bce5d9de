package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of plans without a database. */
final class PlansInMemory implements PlanRegister {
    private final Map<PlanId, Plan> plans = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Of the budget year 2022, as in {@link Given#opened}. */
    PlansInMemory with(PlanStatus status) {
        plans.put(Given.PLAN_ID, new Plan(new PlanPeriod(2022), status));
        return this;
    }

    /** An open plan of another budget year. */
    PlansInMemory of(PlanId planId, int budgetYear) {
        plans.put(planId, new Plan(new PlanPeriod(budgetYear), PlanStatus.OPEN));
        return this;
    }

    PlansInMemory taken(PlanId planId, String number) {
        taken.add(planId + number);
        return this;
    }

    @Override
    public Optional<Plan> find(PlanId planId) {
        return Optional.ofNullable(plans.get(planId));
    }

    @Override
    public boolean isTaken(PlanId planId, String number) {
        return taken.contains(planId + number);
    }
}
