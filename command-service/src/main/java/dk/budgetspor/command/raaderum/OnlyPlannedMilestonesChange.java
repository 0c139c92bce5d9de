package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Map;
import java.util.UUID;

/** A milestone that a command names is one the round has and that was not cancelled. */
final class OnlyPlannedMilestonesChange {
    private OnlyPlannedMilestonesChange() {}

    static PlannedMilestone check(UUID milestoneId, Map<UUID, PlannedMilestone> milestones) {
        PlannedMilestone milestone = milestones.get(milestoneId);
        if (milestone == null) {
            throw Refusal.of("/milestoneId", ErrorCode.UNKNOWN_MILESTONE, milestoneId);
        }
        return milestone;
    }
}
