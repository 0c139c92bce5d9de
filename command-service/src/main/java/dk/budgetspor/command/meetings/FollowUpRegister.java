package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.Optional;
import java.util.UUID;

/** Which meeting decided on a follow-up. */
@FunctionalInterface
interface FollowUpRegister {
    Optional<MeetingId> meetingOf(UUID followUpId);
}
