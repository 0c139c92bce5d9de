package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.planning.PlanItemKind;
import java.util.List;

/**
 * What the items of a plan amount to.
 *
 * @param sums one for each kind and year that has amounts
 */
record Totals(List<Sum> sums) {
    long of(PlanItemKind kind, int year) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind && sum.year() == year)
                .mapToLong(Sum::thousandDkk)
                .sum();
    }

    long of(int year) {
        return sums.stream()
                .filter(sum -> sum.year() == year)
                .mapToLong(Sum::thousandDkk)
                .sum();
    }

    /** A sum in thousands of kroner. */
    record Sum(PlanItemKind kind, int year, long thousandDkk) {}
}
