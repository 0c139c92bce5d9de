package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Attendance, notes and decisions are recorded from the opening of a meeting until its minutes are complete. */
final class MinutesAreTakenFromTheOpening {
    private MinutesAreTakenFromTheOpening() {}

    static void check(MeetingCourse course) {
        CompleteMinutesStayAsTheyAre.check(course);
        if (course.status().compareTo(MeetingStatus.OPENED) < 0) {
            throw Refusal.because(ErrorCode.MEETING_IS_NOT_OPENED);
        }
    }
}
