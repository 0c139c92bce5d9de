package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.planning.PlanItemStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in figures.
 *
 * @param planId the plan
 * @param planTitle what it is called
 * @param budgetYear its first year
 * @param today the day the figures tell of, in Copenhagen
 * @param statusPerCommittee items by status for each committee that is to treat some, in the Danish order of its names
 * @param itemsOverTime items by status at the end of each month, the present one as of today
 * @param slippage how far treatments of active items have moved, for each committee
 * @param amountsPerYear what the items amount to by status
 */
record Dashboard(
        UUID planId,
        String planTitle,
        int budgetYear,
        LocalDate today,
        List<Committee> statusPerCommittee,
        List<Month> itemsOverTime,
        List<Slippage> slippage,
        List<Year> amountsPerYear) {
    /**
     * The items a committee is to treat.
     *
     * @param bodyCode the committee
     * @param bodyName what it is called
     * @param items how many there are of each status; statuses without items are left out
     */
    record Committee(String bodyCode, String bodyName, Map<PlanItemStatus, Integer> items) {}

    /**
     * The items at the end of a month, by the days things happened and not the days they were recorded.
     *
     * @param lastDay the last day of the month, or today
     * @param items how many there were of each status
     */
    record Month(LocalDate lastDay, Map<PlanItemStatus, Integer> items) {}

    /**
     * How far a committee's treatments have moved.
     *
     * @param bodyCode the committee
     * @param bodyName what it is called
     * @param treatments planned treatments of active items
     * @param moved those whose date is another than the first
     * @param awaitingDate those without a date
     * @param meanDays days from the first date to the present one, mean of those that have both; null if none has
     * @param mostDays the most of them; null if none has both
     */
    record Slippage(
            String bodyCode,
            String bodyName,
            int treatments,
            int moved,
            int awaitingDate,
            @Nullable Integer meanDays,
            @Nullable Integer mostDays) {}

    /**
     * What items amount to in a year.
     *
     * @param year the year
     * @param thousandDkk in thousands of kroner, by status
     */
    record Year(int year, Map<PlanItemStatus, Long> thousandDkk) {
        /** Of all statuses. */
        public long total() {
            return thousandDkk.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
