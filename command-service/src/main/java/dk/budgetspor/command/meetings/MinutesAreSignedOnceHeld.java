package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Members sign from the end of a meeting on, also after its minutes are complete. */
final class MinutesAreSignedOnceHeld {
    private MinutesAreSignedOnceHeld() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status().compareTo(MeetingStatus.HELD) < 0) {
            throw Refusal.because(ErrorCode.MEETING_IS_NOT_HELD);
        }
    }
}
