package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A plan as it stood at a position of the store.
 *
 * @param planId the plan
 * @param title what it was called
 * @param budgetYear the first of its four years
 * @param status where it stood
 * @param position the position, from 1
 */
public record PlanAt(UUID planId, String title, int budgetYear, PlanStatus status, long position) {
    /** The years of the plan, the first first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(budgetYear, new PlanPeriod(budgetYear).lastYear())
                .boxed()
                .toList();
    }
}
