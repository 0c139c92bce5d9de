package dk.budgetspor.query.budget;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one budget as a page shows them: committee by committee, with a column for each year.
 *
 * @param budgetYear the first of its four years
 * @param years all of them
 * @param committees those whose budget is corrected
 * @param totals of all of them, for each year
 */
record BudgetTable(int budgetYear, List<Integer> years, List<Committee> committees, List<Long> totals) {
    /** A table for each budget, in the order they were found. */
    static List<BudgetTable> of(Corrections found, Names names) {
        Map<Integer, Map<String, List<Correction>>> rows = new LinkedHashMap<>();
        for (Correction each : found.page().items()) {
            rows.computeIfAbsent(each.budgetYear(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(each.bodyCode(), first -> new ArrayList<>())
                    .add(each);
        }
        List<BudgetTable> tables = new ArrayList<>();
        rows.forEach((budgetYear, committees) -> tables.add(table(budgetYear, committees, found.totals(), names)));
        return tables;
    }

    private static BudgetTable table(
            int budgetYear, Map<String, List<Correction>> rows, List<CommitteeTotal> totals, Names names) {
        List<Integer> years = Correction.years(budgetYear);
        List<Committee> committees = new ArrayList<>();
        rows.forEach((body, corrections) -> committees.add(new Committee(
                body,
                names.body(body),
                corrections.stream()
                        .map(each -> new Row(each, names.area(each.areaCode()), amounts(each, years)))
                        .toList(),
                years.stream().map(year -> sum(totals, budgetYear, body, year)).toList())));
        return new BudgetTable(
                budgetYear,
                years,
                committees,
                years.stream().map(year -> sum(totals, budgetYear, null, year)).toList());
    }

    private static List<@Nullable Long> amounts(Correction correction, List<Integer> years) {
        List<@Nullable Long> amounts = new ArrayList<>();
        years.forEach(year -> amounts.add(correction.in(year)));
        return amounts;
    }

    private static long sum(List<CommitteeTotal> totals, int budgetYear, @Nullable String body, int year) {
        return totals.stream()
                .filter(total -> total.budgetYear() == budgetYear
                        && total.year() == year
                        && (body == null || body.equals(total.bodyCode())))
                .mapToLong(CommitteeTotal::thousandDkk)
                .sum();
    }

    /** The last of its years. */
    public int lastYear() {
        return years.get(years.size() - 1);
    }

    /**
     * A committee.
     *
     * @param code its code
     * @param name what it is called
     * @param rows its corrections
     * @param totals of them, those of other pages too, for each year
     */
    record Committee(String code, String name, List<Row> rows, List<Long> totals) {}

    /**
     * A correction.
     *
     * @param correction the correction
     * @param areaName what its area is called
     * @param amounts for each year; null where it says nothing of it
     */
    record Row(Correction correction, String areaName, List<@Nullable Long> amounts) {
        /** Whether it is no more, and counts for nothing. */
        public boolean isWithdrawn() {
            return correction.status() == CorrectionStatus.WITHDRAWN;
        }
    }
}
