package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A meeting is continued or held after it was opened and before it is held. */
final class OnlyMeetingsUnderWayGoOnOrEnd {
    private OnlyMeetingsUnderWayGoOnOrEnd() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status() != MeetingStatus.OPENED) {
            throw Refusal.because(ErrorCode.MEETING_IS_NOT_UNDER_WAY);
        }
    }
}
