package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.List;

/** A recurring topic names each of its days once. */
final class DaysAreNamedOnce {
    private DaysAreNamedOnce() {}

    static void check(List<LocalDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            if (dates.indexOf(dates.get(i)) < i) {
                throw Refusal.of("/dates/" + i, ErrorCode.DUPLICATE, dates.get(i));
            }
        }
    }
}
