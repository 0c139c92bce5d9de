package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** What is on an agenda, when and with which texts, changes until the meeting is held. */
final class AgendasChangeUntilTheMeetingIsHeld {
    private AgendasChangeUntilTheMeetingIsHeld() {}

    static void check(MeetingCourse course) {
        CancelledMeetingsStayAsTheyAre.check(course);
        if (course.status().compareTo(MeetingStatus.HELD) >= 0) {
            throw Refusal.because(ErrorCode.MEETING_IS_HELD);
        }
    }
}
