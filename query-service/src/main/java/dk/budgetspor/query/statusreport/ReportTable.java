package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.plans.PlanAt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A status report as it is read and printed: by kind, with a column for each year.
 *
 * @param full the report
 * @param toBodies what the committees were called that it went to
 * @param years the four years of the plan
 * @param groups the kinds that had items
 * @param totals of the whole plan, for each year
 */
record ReportTable(
        FullStatusReport full, List<String> toBodies, List<Integer> years, List<Group> groups, List<Long> totals) {
    static ReportTable of(FullStatusReport full, PlanAt plan, Names names) {
        List<Integer> years = plan.years();
        List<Group> groups = Arrays.stream(PlanItemKind.values())
                .map(kind -> new Group(
                        kind,
                        full.items().stream()
                                .filter(item -> item.kind() == kind)
                                .map(item -> Line.of(item, years, names))
                                .toList(),
                        years.stream().map(year -> full.total(kind, year)).toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new ReportTable(
                full,
                full.report().toBodies().stream().map(names::body).toList(),
                years,
                groups,
                years.stream().map(full::total).toList());
    }

    /**
     * The items of one kind.
     *
     * @param kind the kind
     * @param lines its items
     * @param totals of them, for each year
     */
    record Group(PlanItemKind kind, List<Line> lines, List<Long> totals) {}

    /**
     * One item.
     *
     * @param item the item
     * @param areaName what its area was called
     * @param amounts for each year of the plan; null where it had none
     * @param treatments the committees that were to treat it
     */
    record Line(ReportedItem item, String areaName, List<@Nullable Long> amounts, List<Treatment> treatments) {
        static Line of(ReportedItem item, List<Integer> years, Names names) {
            Map<Integer, Long> byYear =
                    item.amounts().stream().collect(Collectors.toMap(YearAmount::year, YearAmount::thousandDkk));
            Function<Integer, @Nullable Long> amount = byYear::get;
            // Stream.toList allows null, a year without an amount
            List<@Nullable Long> amounts = years.stream().map(amount).toList();
            return new Line(
                    item,
                    names.area(item.areaCode()),
                    amounts,
                    item.treatments().stream()
                            .map(treatment ->
                                    new Treatment(names.body(treatment.bodyCode()), treatment.indicativeDate()))
                            .toList());
        }
    }

    /**
     * A committee that was to treat an item.
     *
     * @param bodyName what it was called
     * @param date when; null while it awaited a date
     */
    record Treatment(String bodyName, @Nullable LocalDate date) {}
}
