package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** The items of a published agenda keep their order, so that its numbers hold. */
final class OrderIsFixedOncePublished {
    private OrderIsFixedOncePublished() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status() != MeetingStatus.DRAFT) {
            throw Refusal.because(ErrorCode.AGENDA_IS_PUBLISHED);
        }
    }
}
