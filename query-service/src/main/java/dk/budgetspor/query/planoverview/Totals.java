package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the items of a plan amount to.
 *
 * @param sums one for each kind, status and year that has amounts
 */
record Totals(List<Sum> sums) {
    long of(PlanItemKind kind, int year) {
        return of(sum -> sum.kind() == kind && sum.year() == year);
    }

    long of(PlanItemStatus status, int year) {
        return of(sum -> sum.status() == status && sum.year() == year);
    }

    long of(int year) {
        return of(sum -> sum.year() == year);
    }

    private long of(Predicate<Sum> which) {
        return sums.stream().filter(which).mapToLong(Sum::thousandDkk).sum();
    }

    /**
     * A sum.
     *
     * @param kind the part of the plan
     * @param status where the items stand
     * @param year the year
     * @param thousandDkk in thousands of kroner
     */
    record Sum(PlanItemKind kind, PlanItemStatus status, int year, long thousandDkk) {}
}
