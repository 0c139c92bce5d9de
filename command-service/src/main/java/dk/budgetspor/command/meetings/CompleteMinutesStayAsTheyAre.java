package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Once the minutes are complete, decisions are corrected and nothing else changes. */
final class CompleteMinutesStayAsTheyAre {
    private CompleteMinutesStayAsTheyAre() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status() == MeetingStatus.MINUTES_COMPLETE) {
            throw Refusal.because(ErrorCode.MINUTES_ARE_COMPLETE);
        }
    }
}
