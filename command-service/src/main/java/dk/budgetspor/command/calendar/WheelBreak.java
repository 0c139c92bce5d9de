package dk.budgetspor.command.calendar;

import java.time.LocalDate;

/**
 * A time in which the body does not meet.
 *
 * @param to the last day
 * @param title what it is called
 */
record WheelBreak(LocalDate from, LocalDate to, String title) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
