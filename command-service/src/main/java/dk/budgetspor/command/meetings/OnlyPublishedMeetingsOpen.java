package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A meeting opens once, after its agenda was published. */
final class OnlyPublishedMeetingsOpen {
    private OnlyPublishedMeetingsOpen() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status() != MeetingStatus.PUBLISHED) {
            throw Refusal.because(ErrorCode.MEETING_IS_NOT_PUBLISHED);
        }
    }
}
