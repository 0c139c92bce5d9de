package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;

/** Record that a body of co-determination discussed a proposal; the statement may be empty. */
record RecordMedConsultation(ProposalId proposalId, BodyCode bodyCode, LocalDate consultedOn, String statement)
        implements ProposalCommand {}
