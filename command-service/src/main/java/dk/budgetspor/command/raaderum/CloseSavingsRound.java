package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;

/** End a round. */
record CloseSavingsRound(RoundId roundId, String reason) implements RoundCommand {}
