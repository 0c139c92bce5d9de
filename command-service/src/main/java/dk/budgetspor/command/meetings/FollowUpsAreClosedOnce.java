package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Set;
import java.util.UUID;

/** A follow-up is closed once. */
final class FollowUpsAreClosedOnce {
    private FollowUpsAreClosedOnce() {}

    static void check(UUID followUpId, Set<UUID> closed) {
        if (closed.contains(followUpId)) {
            throw Refusal.of("/followUpId", ErrorCode.FOLLOW_UP_IS_CLOSED);
        }
    }
}
