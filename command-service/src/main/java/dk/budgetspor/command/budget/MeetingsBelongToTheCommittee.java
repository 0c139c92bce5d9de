package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committee treats a correction at a meeting of its own that was not cancelled, where the meeting is known here. */
final class MeetingsBelongToTheCommittee {
    private MeetingsBelongToTheCommittee() {}

    static void check(@Nullable UUID meetingId, BodyCode committee, MeetingRegister meetings) {
        if (meetingId != null
                && meetings.find(new MeetingId(meetingId))
                        .filter(meeting -> meeting.bodyCode().equals(committee.value()))
                        .isEmpty()) {
            throw Refusal.of("/meetingId", ErrorCode.UNKNOWN_MEETING, meetingId);
        }
    }
}
