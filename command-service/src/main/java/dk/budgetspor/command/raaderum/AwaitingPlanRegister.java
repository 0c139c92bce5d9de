package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.List;

/** Which adopted proposals wait for a plan. */
@FunctionalInterface
public interface AwaitingPlanRegister {
    /** Those that wait for the plan of the budget year, in a stable order. */
    List<ProposalId> awaiting(int budgetYear);
}
