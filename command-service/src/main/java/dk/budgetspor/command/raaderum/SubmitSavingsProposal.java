package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hand a proposal in to a round. */
record SubmitSavingsProposal(
        ProposalId proposalId, RoundId roundId, String number, ProposalText text, LocalDate submittedOn)
        implements ProposalCommand {
    /** What it leads to, with the text as it was found to be in order and the last day as it stands. */
    SavingsProposalSubmitted event(ProposalText ordered, @Nullable LocalDate deadline) {
        return new SavingsProposalSubmitted(
                proposalId.value(),
                roundId.value(),
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
                submittedOn,
                deadline,
                LateProposalsAreMarked.isLate(submittedOn, deadline));
    }
}
