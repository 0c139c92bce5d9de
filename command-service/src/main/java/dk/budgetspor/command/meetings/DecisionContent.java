package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a decision says, whole; the parts are those of {@link DecisionEvent}. */
record DecisionContent(
        LocalDate decidedOn,
        Outcome outcome,
        String text,
        String dissent,
        List<PartyVotes> votes,
        List<Remark> remarks,
        List<UUID> planIds,
        List<UUID> planItemIds,
        List<Amendment> amendments,
        List<ProposalVerdict> savingsProposals) {
    DecisionContent {
        votes = List.copyOf(votes);
        remarks = List.copyOf(remarks);
        planIds = List.copyOf(planIds);
        planItemIds = List.copyOf(planItemIds);
        amendments = List.copyOf(amendments);
        savingsProposals = List.copyOf(savingsProposals);
    }

    static DecisionContent of(DecisionEvent event) {
        return new DecisionContent(
                event.decidedOn(),
                event.outcome(),
                event.text(),
                event.dissent(),
                event.votes(),
                event.remarks(),
                event.planIds(),
                event.planItemIds(),
                event.amendments(),
                event.savingsProposals());
    }

    /** What its remarks oblige to. */
    List<FollowUp> followUps() {
        return remarks.stream().map(Remark::followUp).filter(Objects::nonNull).toList();
    }

    DecisionContent with(List<Remark> others) {
        return new DecisionContent(
                decidedOn, outcome, text, dissent, votes, others, planIds, planItemIds, amendments, savingsProposals);
    }
}
