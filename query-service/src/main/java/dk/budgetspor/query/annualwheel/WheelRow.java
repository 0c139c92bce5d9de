package dk.budgetspor.query.annualwheel;

import dk.budgetspor.query.annualwheel.AnnualWheel.Break;
import dk.budgetspor.query.annualwheel.AnnualWheel.Day;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a wheel as a list (document B): a day with its topics, or a time without meetings where it falls.
 *
 * @param date the day, or the first of the break
 * @param day null in a line of a break
 * @param pause null in a line of a day
 */
record WheelRow(LocalDate date, @Nullable Day day, @Nullable Break pause) {
    static List<WheelRow> of(AnnualWheel wheel) {
        return Stream.concat(
                        wheel.days().stream().map(day -> new WheelRow(day.date(), day, null)),
                        wheel.breaks().stream().map(pause -> new WheelRow(pause.from(), null, pause)))
                .sorted(Comparator.comparing(WheelRow::date))
                .toList();
    }
}
