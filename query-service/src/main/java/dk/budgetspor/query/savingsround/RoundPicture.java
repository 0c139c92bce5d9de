package dk.budgetspor.query.savingsround;

import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the milestones of a round lie in its time line: one below the other by date, from the first month on the left to
 * the last on the right. What awaits a date or was cancelled lies nowhere.
 *
 * @param width of the picture
 * @param height of the picture
 * @param months where each month begins, with its name
 * @param marks the milestones
 * @param today where today is; null if it lies outside the months
 */
record RoundPicture(
        int width,
        int height,
        List<Month> months,
        List<Mark> marks,
        @Nullable Double today) {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int WIDE = 960;
    private static final int LABELS = 300;
    private static final int NARROW = 340;
    private static final int HEAD = 24;
    private static final int ROW = 24;
    private static final double THINNEST = 8;
    /** Of more months than this every third is named. */
    private static final int MOST_NAMED = 16;

    /** With the names of the milestones beside them. */
    static RoundPicture wide(List<Milestone> milestones, LocalDate today) {
        return of(milestones, today, WIDE, LABELS);
    }

    /** For a phone, without names: the list tells them in the same order. */
    static RoundPicture narrow(List<Milestone> milestones, LocalDate today) {
        return of(milestones, today, NARROW, 0);
    }

    private static RoundPicture of(List<Milestone> milestones, LocalDate today, int width, int labels) {
        List<Milestone> dated = milestones.stream()
                .filter(each -> each.row().from() != null && !each.row().cancelled())
                .toList();
        if (dated.isEmpty()) {
            return new RoundPicture(width, HEAD, List.of(), List.of(), null);
        }
        Scale scale = Scale.of(dated.stream().map(Milestone::row).toList(), width, labels);
        List<Mark> marks = new ArrayList<>();
        for (Milestone each : dated) {
            marks.add(mark(each, HEAD + marks.size() * ROW, scale));
        }
        return new RoundPicture(
                width, HEAD + marks.size() * ROW, months(scale), marks, scale.holds(today) ? scale.at(today) : null);
    }

    private static Mark mark(Milestone milestone, int top, Scale scale) {
        MilestoneRow row = milestone.row();
        LocalDate from = Objects.requireNonNull(row.from());
        LocalDate end = Objects.requireNonNull(row.end());
        double left = scale.at(from);
        return new Mark(
                row.title(),
                top,
                left,
                Math.max(THINNEST, rounded(scale.at(end.plusDays(1)) - left)),
                milestone.state().name().toLowerCase(Locale.ROOT));
    }

    private static List<Month> months(Scale scale) {
        long count = ChronoUnit.MONTHS.between(scale.first(), scale.end());
        List<Month> months = new ArrayList<>();
        for (LocalDate month = scale.first(); month.isBefore(scale.end()); month = month.plusMonths(1)) {
            boolean named = count <= MOST_NAMED || month.getMonthValue() % 3 == 1;
            String name = month.getMonth()
                    .getDisplayName(TextStyle.SHORT_STANDALONE, DANISH)
                    .replace(".", "");
            months.add(new Month(named ? name : "", scale.at(month)));
        }
        return months;
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }

    /**
     * How days become lengths.
     *
     * @param first the first day of the first month
     * @param end the day after the last month
     */
    private record Scale(LocalDate first, LocalDate end, int left, int width) {
        static Scale of(List<MilestoneRow> rows, int width, int labels) {
            LocalDate first = rows.stream()
                    .map(MilestoneRow::from)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = rows.stream()
                    .map(MilestoneRow::end)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new Scale(
                    first.withDayOfMonth(1), last.with(TemporalAdjusters.firstDayOfNextMonth()), labels, width);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(end);
        }

        double at(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
            return rounded(left + part * (width - left));
        }
    }

    /**
     * A month.
     *
     * @param name such as {@code jan}; empty if it is not named
     * @param left where it begins
     */
    record Month(String name, double left) {}

    /**
     * A milestone.
     *
     * @param title what it is called
     * @param top of its row
     * @param left where it begins
     * @param length how long it is
     * @param style how it lies to today: {@code ahead}, {@code now} or {@code past}
     */
    record Mark(String title, int top, double left, double length, String style) {}
}
