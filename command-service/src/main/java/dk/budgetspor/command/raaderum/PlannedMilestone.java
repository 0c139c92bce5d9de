package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.MilestoneKind;

/**
 * A milestone of a round.
 *
 * @param kind what it is
 * @param days when it is, as it stands
 */
record PlannedMilestone(MilestoneKind kind, MilestoneDays days) {}
