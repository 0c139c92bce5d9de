package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** The meeting that an item is postponed to exists, is another one and was not cancelled. */
final class ItemsArePostponedToAnotherMeeting {
    private ItemsArePostponedToAnotherMeeting() {}

    static void check(MeetingId from, MeetingId to, MeetingRegister meetings) {
        if (to.equals(from) || !meetings.isPlanned(to)) {
            throw Refusal.of("/toMeetingId", ErrorCode.UNKNOWN_MEETING, to);
        }
    }
}
