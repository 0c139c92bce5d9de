package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalId;

/** Excuse a proposal from a rule of the process, also after the fact, so that what happened can be recorded. */
record GrantProposalExemption(ProposalId proposalId, ProcessRule rule, String reason) implements ProposalCommand {}
