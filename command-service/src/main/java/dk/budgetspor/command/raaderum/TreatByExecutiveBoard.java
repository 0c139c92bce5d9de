package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;

/** Record how the Executive Board treated a proposal; what goes back is told why. */
record TreatByExecutiveBoard(ProposalId proposalId, BoardVerdict verdict, LocalDate treatedOn, String note)
        implements ProposalCommand {}
