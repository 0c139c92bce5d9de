package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;

/**
 * Let an adopted proposal know that it cannot become an item of a plan yet; only automations wish that. Never refused.
 *
 * @param budgetYear the first year of the plan
 * @param code why, one of the codes of errors
 */
public record AwaitPlan(ProposalId proposalId, int budgetYear, String code) implements ProposalCommand {}
