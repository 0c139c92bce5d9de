package dk.budgetspor.command.platform.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A meeting on whose agenda something is to come exists, was not cancelled and is not over. */
public final class NamedMeetingsTakeItems {
    private NamedMeetingsTakeItems() {}

    /**
     * Checks one meeting.
     *
     * @throws Refusal {@code unknown-meeting}, {@code meeting-is-held}
     */
    public static MeetingRegister.Meeting check(String pointer, MeetingId meetingId, MeetingRegister meetings) {
        MeetingRegister.Meeting meeting =
                meetings.find(meetingId).orElseThrow(() -> Refusal.of(pointer, ErrorCode.UNKNOWN_MEETING, meetingId));
        if (meeting.held()) {
            throw Refusal.of(pointer, ErrorCode.MEETING_IS_HELD);
        }
        return meeting;
    }
}
