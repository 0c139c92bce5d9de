package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.Clock;
import java.time.LocalDate;

/** A date of something that has happened is today at the latest, in Copenhagen. */
public final class WhatHasHappenedIsNotInTheFuture {
    private WhatHasHappenedIsNotInTheFuture() {}

    public static void check(String pointer, LocalDate date, Clock clock) {
        if (date.isAfter(Copenhagen.today(clock))) {
            throw Refusal.of(pointer, ErrorCode.DATE_IN_THE_FUTURE, date);
        }
    }
}
