package dk.budgetspor.command.platform.amounts;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A budget has at most one amount for its first year and each of the three out-years. */
public final class AmountsLieInTheYearsOfTheBudget {
    private AmountsLieInTheYearsOfTheBudget() {}

    /**
     * Checks a list of amounts.
     *
     * @param pointer where in the request the list is
     * @param budgetYear the first of the four years
     * @return the amounts in the order of their years
     * @throws Refusal {@code year-outside-budget} or {@code duplicate}
     */
    public static List<YearAmount> check(String pointer, List<YearAmount> amounts, int budgetYear) {
        PlanPeriod years = new PlanPeriod(budgetYear);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            int year = amounts.get(i).year();
            String entry = pointer + "/" + i + "/year";
            if (!years.holds(year)) {
                throw Refusal.of(entry, ErrorCode.YEAR_OUTSIDE_BUDGET, year, budgetYear, years.lastYear());
            }
            if (!seen.add(year)) {
                throw Refusal.of(entry, ErrorCode.DUPLICATE, year);
            }
        }
        return amounts.stream()
                .sorted(Comparator.comparingInt(YearAmount::year))
                .toList();
    }
}
