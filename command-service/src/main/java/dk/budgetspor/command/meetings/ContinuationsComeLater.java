package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A meeting goes on later than it last began. */
final class ContinuationsComeLater {
    private ContinuationsComeLater() {}

    static void check(MeetingDay day, MeetingCourse course) {
        MeetingDay last = course.last();
        if (!day.date().atTime(day.start()).isAfter(last.date().atTime(last.start()))) {
            throw Refusal.of("/date", ErrorCode.CONTINUES_TOO_EARLY, last.date(), last.start());
        }
    }
}
