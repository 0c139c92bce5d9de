package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.Clock;

/** A meeting is opened and held on its day or recorded so later, never before. */
final class MeetingsTakePlaceOnTheirDay {
    private MeetingsTakePlaceOnTheirDay() {}

    static void check(MeetingDay day, Clock clock) {
        if (day.date().isAfter(Copenhagen.today(clock))) {
            throw Refusal.because(ErrorCode.DATE_IN_THE_FUTURE, day.date());
        }
    }
}
