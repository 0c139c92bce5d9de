package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;

/** Take a proposal back for good. */
record WithdrawSavingsProposal(ProposalId proposalId, LocalDate withdrawnOn, String reason)
        implements ProposalCommand {}
