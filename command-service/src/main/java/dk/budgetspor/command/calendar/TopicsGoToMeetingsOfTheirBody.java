package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.platform.meetings.NamedMeetingsTakeItems;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** What stands in the wheel of a body comes on the agenda of a meeting of that body, which still takes items. */
final class TopicsGoToMeetingsOfTheirBody {
    private TopicsGoToMeetingsOfTheirBody() {}

    static void check(MeetingId meetingId, BodyCode body, MeetingRegister meetings) {
        MeetingRegister.Meeting meeting = NamedMeetingsTakeItems.check("/meetingId", meetingId, meetings);
        if (!meeting.bodyCode().equals(body.value())) {
            throw Refusal.of("/meetingId", ErrorCode.UNKNOWN_MEETING, meetingId);
        }
    }
}
