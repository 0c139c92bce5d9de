package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.UUID;

/** Give a milestone other days, or have it await some. */
record MoveMilestone(RoundId roundId, UUID milestoneId, MilestoneDays days, String reason) implements RoundCommand {}
