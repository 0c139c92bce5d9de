package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.Collection;

/** Nobody is to meet in the weeks without meetings. */
final class BodiesDoNotMeetInABreak {
    private BodiesDoNotMeetInABreak() {}

    static void check(String pointer, LocalDate date, Collection<WheelBreak> breaks) {
        for (WheelBreak pause : breaks) {
            if (pause.holds(date)) {
                throw Refusal.of(pointer, ErrorCode.DATE_IN_A_BREAK, date, pause.title());
            }
        }
    }
}
