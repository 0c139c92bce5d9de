package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;

/** Put a proposal in the catalogue, for everybody to read. */
record PutProposalInCatalogue(ProposalId proposalId, LocalDate putOn) implements ProposalCommand {}
