package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.UUID;

/** Have a milestone not be after all. */
record CancelMilestone(RoundId roundId, UUID milestoneId, String reason) implements RoundCommand {}
