package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Nothing happens any more to a meeting that was cancelled. */
final class CancelledMeetingsStayAsTheyAre {
    private CancelledMeetingsStayAsTheyAre() {}

    static void check(MeetingCourse course) {
        if (course.status() == MeetingStatus.CANCELLED) {
            throw Refusal.because(ErrorCode.MEETING_IS_CANCELLED);
        }
    }
}
