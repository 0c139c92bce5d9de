package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An item has at most one amount for the budget year and each of the three out-years. */
final class AmountsLieInTheYearsOfThePlan {
    private AmountsLieInTheYearsOfThePlan() {}

    static void check(List<YearAmount> amounts, PlanPeriod period) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            int year = amounts.get(i).year();
            String pointer = "/amounts/" + i + "/year";
            if (!period.holds(year)) {
                throw Refusal.of(pointer, ErrorCode.YEAR_OUTSIDE_PLAN, year, period.budgetYear(), period.lastYear());
            }
            if (!seen.add(year)) {
                throw Refusal.of(pointer, ErrorCode.DUPLICATE, year);
            }
        }
    }
}
