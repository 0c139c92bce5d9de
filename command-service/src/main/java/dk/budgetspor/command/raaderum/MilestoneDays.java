package dk.budgetspor.command.raaderum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone is: a day, a period, or not settled. A period of one day is a day.
 *
 * @param from the day, or the first of a period; null if there is no date yet
 * @param to the last day of a period; null if it is a day or has no date yet
 */
record MilestoneDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    MilestoneDays {
        to = to != null && to.equals(from) ? null : to;
    }
}
