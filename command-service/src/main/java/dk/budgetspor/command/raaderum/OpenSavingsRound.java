package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.List;

/** Begin a round towards the budget of four years, with the milestones that are known. */
record OpenSavingsRound(
        RoundId roundId, String title, PlanPeriod years, List<YearAmount> targets, List<NewMilestone> milestones)
        implements RoundCommand {}
