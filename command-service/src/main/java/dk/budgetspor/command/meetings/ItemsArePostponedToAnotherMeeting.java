package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.platform.meetings.NamedMeetingsTakeItems;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** The meeting that an item is postponed to is another one, which still takes items. */
final class ItemsArePostponedToAnotherMeeting {
    private ItemsArePostponedToAnotherMeeting() {}

    static void check(MeetingId from, MeetingId to, MeetingRegister meetings) {
        if (to.equals(from)) {
            throw Refusal.of("/toMeetingId", ErrorCode.UNKNOWN_MEETING, to);
        }
        NamedMeetingsTakeItems.check("/toMeetingId", to, meetings);
    }
}
