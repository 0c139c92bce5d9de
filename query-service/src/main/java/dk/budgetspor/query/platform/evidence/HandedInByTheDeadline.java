package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.query.platform.evidence.RoundFacts.DatedMilestone;
import java.time.LocalDate;

/** A proposal is handed in on the last day of its area or before; that day may have moved since. */
final class HandedInByTheDeadline implements ProcessCheck {
    @Override
    public ProcessRule rule() {
        return ProcessRule.HANDED_IN_BY_THE_DEADLINE;
    }

    @Override
    public Finding find(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        return round.last(MilestoneKind.PROPOSAL_DEADLINE, proposal.areaCode())
                .map(deadline -> against(proposal, deadline))
                .orElseGet(() ->
                        Finding.of(Outcome.NOT_YET_DUE, Ground.NO_DEADLINE).shownBy(proposal.submitted()));
    }

    private static Finding against(ProposalFacts proposal, DatedMilestone deadline) {
        boolean late = proposal.submitted().date().isAfter(deadline.end());
        return Finding.of(late ? Outcome.BROKEN : Outcome.KEPT, late ? Ground.HANDED_IN_LATE : Ground.HANDED_IN_IN_TIME)
                .keptThen(!proposal.late())
                .due(deadline.end())
                .shownBy(deadline.event(), proposal.submitted());
    }
}
