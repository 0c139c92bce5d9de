package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.Set;

/** What is not in the wheel cannot be taken out of it. */
final class OnlySetDatesAreDropped {
    private OnlySetDatesAreDropped() {}

    static void check(String pointer, LocalDate date, Set<LocalDate> set) {
        if (!set.contains(date)) {
            throw Refusal.of(pointer, ErrorCode.DATE_IS_NOT_IN_WHEEL, date);
        }
    }
}
