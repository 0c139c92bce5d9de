package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.Collection;

/** A day belongs to one break at most. */
final class BreaksDoNotOverlap {
    private BreaksDoNotOverlap() {}

    static void check(LocalDate from, LocalDate to, Collection<WheelBreak> breaks) {
        for (WheelBreak other : breaks) {
            if (!from.isAfter(other.to()) && !to.isBefore(other.from())) {
                throw Refusal.of("/from", ErrorCode.DATE_IN_A_BREAK, from, other.title());
            }
        }
    }
}
