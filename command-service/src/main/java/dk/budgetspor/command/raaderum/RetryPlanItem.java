package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;

/** Try once more to make an adopted proposal an item of a plan. */
record RetryPlanItem(ProposalId proposalId) implements ProposalCommand {}
