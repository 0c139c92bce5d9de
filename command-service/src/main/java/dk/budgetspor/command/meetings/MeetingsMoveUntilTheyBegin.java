package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A meeting is rescheduled or cancelled before it is opened. */
final class MeetingsMoveUntilTheyBegin {
    private MeetingsMoveUntilTheyBegin() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status().compareTo(MeetingStatus.OPENED) >= 0) {
            throw Refusal.because(ErrorCode.MEETING_HAS_BEGUN);
        }
    }
}
