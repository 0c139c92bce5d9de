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
 * @param rows its items, in the order of the work plan
 */
record WorkPlanMonth(@Nullable YearMonth month, List<Row> rows) {
    /** Splits items where the month changes. */
    static List<WorkPlanMonth> of(List<WorkPlanItem> items, Map<String, String> areas) {
        List<WorkPlanMonth> months = new ArrayList<>();
        for (WorkPlanItem item : items) {
            LocalDate date = item.indicativeDate();
            YearMonth month = date == null ? null : YearMonth.from(date);
            if (months.isEmpty()
                    || !Objects.equals(months.get(months.size() - 1).month(), month)) {
                months.add(new WorkPlanMonth(month, new ArrayList<>()));
            }
            months.get(months.size() - 1)
                    .rows()
                    .add(new Row(item, areas.getOrDefault(item.areaCode(), item.areaCode())));
        }
        return months;
    }

    /**
     * One item.
     *
     * @param item the item
     * @param areaName what its area is called
     */
    record Row(WorkPlanItem item, String areaName) {
        /** Days it was put off; negative if it was brought forward, 0 if neither or unknown. */
        public int slippage() {
            return item.slippageDays() == null ? 0 : item.slippageDays();
        }

        /** Whether it had a date that it has no more. */
        public boolean lostItsDate() {
            return item.indicativeDate() == null && item.originalDate() != null;
        }
    }
}
