package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;

/** What stands in a wheel stands in its year. */
final class DatesLieInTheYearOfTheWheel {
    private DatesLieInTheYearOfTheWheel() {}

    static void check(String pointer, LocalDate date, WheelId wheel) {
        if (date.getYear() != wheel.year()) {
            throw Refusal.of(pointer, ErrorCode.DATE_OUTSIDE_YEAR, date, wheel.year());
        }
    }
}
