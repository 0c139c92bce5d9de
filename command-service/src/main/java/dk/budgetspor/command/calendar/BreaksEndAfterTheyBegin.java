package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;

/** A time without meetings ends on the day it begins or later. */
final class BreaksEndAfterTheyBegin {
    private BreaksEndAfterTheyBegin() {}

    static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refusal.of("/to", ErrorCode.OUT_OF_RANGE, from, to);
        }
    }
}
