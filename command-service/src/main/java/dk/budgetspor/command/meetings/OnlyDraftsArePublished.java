package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An agenda is published once, as a draft. */
final class OnlyDraftsArePublished {
    private OnlyDraftsArePublished() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status() != MeetingStatus.DRAFT) {
            throw Refusal.because(ErrorCode.AGENDA_IS_PUBLISHED);
        }
    }
}
