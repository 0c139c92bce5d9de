package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.List;

/** Have a round bring something else than before. */
record SetSavingsTarget(RoundId roundId, List<YearAmount> targets, String reason) implements RoundCommand {}
