package dk.budgetspor.query.committeeworkplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a committee has ahead in one month.
 *
 * @param month the month; null for what awaits a date
 * @param rows its entries, in the order of the work plan
 */
record WorkPlanMonth(@Nullable YearMonth month, List<Row> rows) {
    /** Splits entries where the month changes. */
    static List<WorkPlanMonth> of(List<WorkPlanEntry> entries, Map<String, String> areas) {
        List<WorkPlanMonth> months = new ArrayList<>();
        for (WorkPlanEntry entry : entries) {
            LocalDate date = entry.date();
            YearMonth month = date == null ? null : YearMonth.from(date);
            if (months.isEmpty()
                    || !Objects.equals(months.get(months.size() - 1).month(), month)) {
                months.add(new WorkPlanMonth(month, new ArrayList<>()));
            }
            months.get(months.size() - 1).rows().add(Row.of(entry, areas));
        }
        return months;
    }

    /**
     * One entry.
     *
     * @param entry the entry
     * @param areaName what the area of an item is called; empty for others
     */
    record Row(WorkPlanEntry entry, String areaName) {
        private static Row of(WorkPlanEntry entry, Map<String, String> areas) {
            WorkPlanItem item = entry.treatment();
            return new Row(entry, item == null ? "" : areas.getOrDefault(item.areaCode(), item.areaCode()));
        }

        /** Days an item was put off; negative if it was brought forward, 0 if neither or unknown. */
        public int slippage() {
            WorkPlanItem item = entry.treatment();
            return item == null || item.slippageDays() == null ? 0 : item.slippageDays();
        }

        /** Whether an item had a date that it has no more. */
        public boolean lostItsDate() {
            WorkPlanItem item = entry.treatment();
            return item != null && item.indicativeDate() == null && item.originalDate() != null;
        }
    }
}
