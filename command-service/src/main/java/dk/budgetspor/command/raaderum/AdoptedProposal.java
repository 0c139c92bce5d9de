package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.util.List;
import java.util.Optional;

/** A proposal for what follows from its adoption. */
public final class AdoptedProposal {
    private AdoptedProposal() {}

    /**
     * The adoption that is to make it an item of a plan.
     *
     * @param past all that has happened to the proposal
     * @return empty if it stands as rejected or undecided, or is an item already
     */
    public static Optional<SavingsProposalAdopted> withoutPlanItem(List<SavingsProposalEvent> past) {
        if (past.stream().anyMatch(ProposalBecamePlanItem.class::isInstance)) {
            return Optional.empty();
        }
        Verdicts verdicts = Verdicts.NONE;
        for (SavingsProposalEvent event : past) {
            verdicts = verdicts.after(event);
        }
        return verdicts.standing()
                .filter(standing -> standing.verdict() == Verdict.ADOPTED)
                .flatMap(standing -> past.stream()
                        .filter(SavingsProposalAdopted.class::isInstance)
                        .map(SavingsProposalAdopted.class::cast)
                        .filter(adopted -> adopted.decisionId().equals(standing.decisionId()))
                        .reduce((earlier, later) -> later));
    }
}
