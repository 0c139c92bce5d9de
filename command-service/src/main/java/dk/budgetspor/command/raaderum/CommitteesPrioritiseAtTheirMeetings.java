package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;

/** A proposal is prioritised by its own committee, at a meeting that has begun, on a day of that meeting. */
final class CommitteesPrioritiseAtTheirMeetings {
    private CommitteesPrioritiseAtTheirMeetings() {}

    static void check(MeetingId meetingId, LocalDate day, ProposalCourse course, MeetingRegister meetings) {
        MeetingRegister.Meeting meeting = meetings.find(meetingId)
                .orElseThrow(() -> Refusal.of("/meetingId", ErrorCode.UNKNOWN_MEETING, meetingId));
        if (!meeting.bodyCode().equals(course.bodyCode())) {
            throw Refusal.of(
                    "/meetingId", ErrorCode.NOT_THE_COMMITTEE_OF_THE_PROPOSAL, meeting.bodyCode(), course.bodyCode());
        }
        if (!meeting.opened()) {
            throw Refusal.of("/meetingId", ErrorCode.MEETING_IS_NOT_OPENED);
        }
        if (!meeting.days().contains(day)) {
            throw Refusal.of("/prioritisedOn", ErrorCode.NOT_A_DAY_OF_THE_MEETING, day);
        }
    }
}
