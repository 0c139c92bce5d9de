package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;

/** Make a proposal part of the budget of the first reading. */
record IncorporateSavingsProposal(ProposalId proposalId, LocalDate incorporatedOn) implements ProposalCommand {}
