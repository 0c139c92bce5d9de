package dk.budgetspor.query.statusreport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.plans.PlanAt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A status report with what it tells.
 *
 * @param report the report
 * @param planTitle what the plan was called
 * @param budgetYear the first of its four years
 * @param items its items by number
 * @param totals what they amounted to by kind, status and year
 */
record FullStatusReport(
        @JsonUnwrapped StatusReport report,
        String planTitle,
        int budgetYear,
        List<ReportedItem> items,
        List<Sum> totals) {

    static FullStatusReport of(StatusReport report, PlanAt plan, List<ReportedItem> items) {
        return new FullStatusReport(report, plan.title(), plan.budgetYear(), items, totals(items));
    }

    private static List<Sum> totals(List<ReportedItem> items) {
        List<Sum> single = new ArrayList<>();
        for (ReportedItem item : items) {
            for (YearAmount amount : item.amounts()) {
                single.add(new Sum(item.kind(), item.status(), amount.year(), amount.thousandDkk()));
            }
        }
        Map<Sum, Long> sums = single.stream()
                .collect(Collectors.groupingBy(Sum::ofNothing, Collectors.summingLong(Sum::thousandDkk)));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().of(sum.getValue()))
                .sorted(Comparator.comparing((Sum sum) -> sum.kind().name())
                        .thenComparing(sum -> sum.status().name())
                        .thenComparing(Sum::year))
                .toList();
    }

    /** What the items of a kind amounted to in a year. */
    long total(PlanItemKind kind, int year) {
        return totals.stream()
                .filter(sum -> sum.kind() == kind && sum.year() == year)
                .mapToLong(Sum::thousandDkk)
                .sum();
    }

    /** What all items amounted to in a year. */
    long total(int year) {
        return totals.stream()
                .filter(sum -> sum.year() == year)
                .mapToLong(Sum::thousandDkk)
                .sum();
    }

    /**
     * A sum.
     *
     * @param kind the part of the plan
     * @param status where the items stood
     * @param year the year
     * @param thousandDkk in thousands of kroner
     */
    record Sum(PlanItemKind kind, PlanItemStatus status, int year, long thousandDkk) {
        private Sum ofNothing() {
            return of(0);
        }

        private Sum of(long amount) {
            return new Sum(kind, status, year, amount);
        }
    }
}
