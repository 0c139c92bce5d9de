package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.raaderum.ProposalId;

/** Let an adopted proposal know which item of which plan it is; only automations wish that. Never refused. */
public record LinkPlanItem(ProposalId proposalId, PlanId planId, PlanItemId planItemId) implements ProposalCommand {}
