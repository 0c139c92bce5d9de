package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.Clock;
import java.time.LocalDate;

/** A decision was made on the day of the meeting or of one of its continuations, not after today. */
final class DecisionsFallOnADayOfTheMeeting {
    private DecisionsFallOnADayOfTheMeeting() {}

    static void check(LocalDate decidedOn, MeetingCourse course, Clock clock) {
        if (!course.isOn(decidedOn)) {
            throw Refusal.of("/decidedOn", ErrorCode.NOT_A_DAY_OF_THE_MEETING, decidedOn);
        }
        WhatHasHappenedIsNotInTheFuture.check("/decidedOn", decidedOn, clock);
    }
}
