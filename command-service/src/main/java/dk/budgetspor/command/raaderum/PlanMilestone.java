package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;

/** Have a round come past something more. */
record PlanMilestone(RoundId roundId, NewMilestone milestone) implements RoundCommand {}
