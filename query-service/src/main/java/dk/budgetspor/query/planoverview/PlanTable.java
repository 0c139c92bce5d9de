package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The items of a plan as the page shows them: by kind, with a column for each year. A page has two hundred of them, so
 * all is in words before the template sees it; and public, since what a template asks of other types is not compiled.
 *
 * @param years the four years of the plan
 * @param groups the kinds that have items on this page
 * @param standings what the whole plan amounts to by where its items stand; without those that amount to nothing
 * @param totals of the whole plan, for each year
 */
public record PlanTable(List<Integer> years, List<Group> groups, List<Standing> standings, List<Cell> totals) {
    public PlanTable {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
        standings = List.copyOf(standings);
        totals = List.copyOf(totals);
    }

    /**
     * The items that stand alike.
     *
     * @param status where they stand
     * @param totals of all of them in the plan, for each year
     */
    public record Standing(Mark status, List<Cell> totals) {
        public Standing {
            totals = List.copyOf(totals);
        }
    }

    /**
     * The items of one kind.
     *
     * @param kind what the kind is called
     * @param rows its items on this page
     * @param totals of all its items in the plan, for each year
     */
    public record Group(String kind, List<Row> rows, List<Cell> totals) {
        public Group {
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }
    }

    /**
     * One item.
     *
     * @param planItemId the item
     * @param number its number in the plan
     * @param title what it is called
     * @param inFocus whether it is of special importance
     * @param area what its area is called
     * @param treatment whether it goes to committees again
     * @param committees the committees that are to treat it, with when
     * @param status where it stands
     * @param light how it goes; null if nobody has reported
     * @param amounts for each year of the plan
     */
    public record Row(
            UUID planItemId,
            String number,
            String title,
            boolean inFocus,
            String area,
            String treatment,
            List<String> committees,
            Mark status,
            @Nullable Mark light,
            List<Cell> amounts) {
        public Row {
            committees = List.copyOf(committees);
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * A value that is told by its colour, too.
     *
     * @param style the classes of its element
     * @param text what it is called
     */
    public record Mark(String style, String text) {}

    /**
     * An amount in a year.
     *
     * @param year the year
     * @param amount in thousands of kroner; empty where there is none
     */
    public record Cell(int year, String amount) {}

    /** Puts it together: what the items are, and what the whole plan amounts to. */
    static PlanTable of(
            Plan plan, List<OverviewItem> items, Totals sums, Map<String, String> areas, Words words, Danish danish) {
        PlanPeriod period = new PlanPeriod(plan.budgetYear());
        return new Teller(
                        IntStream.rangeClosed(period.budgetYear(), period.lastYear())
                                .boxed()
                                .toList(),
                        areas,
                        words,
                        danish)
                .table(items, sums);
    }

    /** Puts it in words. */
    private record Teller(List<Integer> years, Map<String, String> areas, Words words, Danish danish) {
        private PlanTable table(List<OverviewItem> items, Totals sums) {
            Map<PlanItemKind, List<Row>> rows = items.stream()
                    .collect(Collectors.groupingBy(
                            OverviewItem::kind, TreeMap::new, Collectors.mapping(this::row, Collectors.toList())));
            List<Group> groups = rows.entrySet().stream()
                    .map(kind -> new Group(
                            text("kinds", kind.getKey()), kind.getValue(), cells(year -> sums.of(kind.getKey(), year))))
                    .toList();
            List<Standing> standings = Arrays.stream(PlanItemStatus.values())
                    .filter(status -> sums.sums().stream().anyMatch(sum -> sum.status() == status))
                    .map(status -> new Standing(mark("status", status), cells(year -> sums.of(status, year))))
                    .toList();
            return new PlanTable(years, groups, standings, cells(sums::of));
        }

        private Row row(OverviewItem item) {
            Map<Integer, Long> byYear =
                    item.amounts().stream().collect(Collectors.toMap(YearAmount::year, YearAmount::thousandDkk));
            return new Row(
                    item.planItemId(),
                    item.number(),
                    item.title(),
                    item.inFocus(),
                    areas.getOrDefault(item.areaCode(), item.areaCode()),
                    text("treatment", item.treatment()),
                    item.treatments().stream()
                            .map(treatment ->
                                    treatment.bodyCode() + " " + words.dateOrAwaiting(treatment.indicativeDate()))
                            .toList(),
                    mark("status", item.status()),
                    item.light() == null ? null : mark("light", item.light()),
                    cells(byYear::get));
        }

        private Mark mark(String what, Enum<?> value) {
            return new Mark(what + " " + what + "-" + value.name().toLowerCase(Locale.ROOT), text(what, value));
        }

        private String text(String what, Enum<?> value) {
            return words.text(what + "." + value.name(), value.name());
        }

        private List<Cell> cells(Function<Integer, @Nullable Long> amounts) {
            return years.stream()
                    .map(year -> {
                        Long amount = amounts.apply(year);
                        return new Cell(year, amount == null ? "" : danish.amount(amount));
                    })
                    .toList();
        }
    }
}
