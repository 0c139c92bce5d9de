package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import java.time.LocalDate;
import java.util.UUID;

/** Write a proposal anew, whole; it keeps its number. */
record ReviseSavingsProposal(ProposalId proposalId, ProposalText text, LocalDate revisedOn, String reason)
        implements ProposalCommand {
    /** What it leads to, with the text as it was found to be in order. */
    SavingsProposalRevised event(UUID roundId, int version, String number, ProposalText ordered) {
        return new SavingsProposalRevised(
                proposalId.value(),
                roundId,
                version,
                number,
                ordered.title(),
                ordered.areaCode(),
                ordered.bodyCode(),
                ordered.amounts(),
                ordered.investmentThousandDkk(),
                ordered.staffEffectFte(),
                ordered.description(),
                ordered.serviceConsequences(),
                ordered.staffConsequences(),
                ordered.risk(),
                ordered.startsOn(),
                ordered.detailsDocument(),
                ordered.workPackageId(),
                ordered.ideaIds(),
                revisedOn,
                reason);
    }
}
