package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The items of a plan as the page shows them: by kind, with a column for each year.
 *
 * @param years the four years of the plan
 * @param groups the kinds that have items on this page
 * @param standings what the whole plan amounts to by where its items stand; without those that amount to nothing
 * @param totals of the whole plan, for each year
 */
record PlanTable(List<Integer> years, List<Group> groups, List<Standing> standings, List<Long> totals) {
    static PlanTable of(Plan plan, List<OverviewItem> items, Totals sums, Map<String, String> areas) {
        PlanPeriod period = new PlanPeriod(plan.budgetYear());
        List<Integer> years = IntStream.rangeClosed(period.budgetYear(), period.lastYear())
                .boxed()
                .toList();
        List<Group> groups = Arrays.stream(PlanItemKind.values())
                .map(kind -> new Group(
                        kind,
                        items.stream()
                                .filter(item -> item.kind() == kind)
                                .map(item -> Row.of(item, years, areas))
                                .toList(),
                        years.stream().map(year -> sums.of(kind, year)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        List<Standing> standings = Arrays.stream(PlanItemStatus.values())
                .filter(status -> sums.sums().stream().anyMatch(sum -> sum.status() == status))
                .map(status -> new Standing(
                        status,
                        years.stream().map(year -> sums.of(status, year)).toList()))
                .toList();
        return new PlanTable(
                years, groups, standings, years.stream().map(sums::of).toList());
    }

    /**
     * The items that stand alike.
     *
     * @param status where they stand
     * @param totals of all of them in the plan, for each year
     */
    record Standing(PlanItemStatus status, List<Long> totals) {}

    /**
     * The items of one kind.
     *
     * @param kind the kind
     * @param rows its items on this page
     * @param totals of all its items in the plan, for each year
     */
    record Group(PlanItemKind kind, List<Row> rows, List<Long> totals) {}

    /**
     * One item.
     *
     * @param item the item
     * @param areaName what its area is called
     * @param amounts for each year of the plan
     */
    record Row(OverviewItem item, String areaName, List<Cell> amounts) {
        static Row of(OverviewItem item, List<Integer> years, Map<String, String> areas) {
            Map<Integer, Long> byYear =
                    item.amounts().stream().collect(Collectors.toMap(YearAmount::year, YearAmount::thousandDkk));
            List<Cell> amounts =
                    years.stream().map(year -> new Cell(year, byYear.get(year))).toList();
            return new Row(item, areas.getOrDefault(item.areaCode(), item.areaCode()), amounts);
        }
    }

    /**
     * What an item amounts to in a year.
     *
     * @param year the year
     * @param thousandDkk the amount; null where it has none
     */
    record Cell(int year, @Nullable Long thousandDkk) {}
}
