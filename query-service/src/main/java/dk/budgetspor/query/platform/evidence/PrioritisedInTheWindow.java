package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.query.platform.evidence.Evidence.Window;
import dk.budgetspor.query.platform.evidence.ProposalFacts.PriorityGiven;
import dk.budgetspor.query.platform.evidence.RoundFacts.DatedMilestone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Committees prioritise in the period for it, which may have moved since. */
final class PrioritisedInTheWindow implements ProcessCheck {
    @Override
    public ProcessRule rule() {
        return ProcessRule.PRIORITISED_IN_THE_WINDOW;
    }

    @Override
    public Finding find(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        List<DatedMilestone> windows = round.of(MilestoneKind.COMMITTEE_TREATMENT, proposal.areaCode());
        PriorityGiven priority = proposal.priority();
        Finding found = priority == null
                ? undone(windows, proposal.until(today))
                : given(priority, windows).shownBy(priority.event());
        return found.shownBy(windows.stream().map(DatedMilestone::event).toList())
                .windows(windows.stream()
                        .map(each -> new Window(each.from(), each.end()))
                        .toList())
                .due(windows.stream()
                        .map(DatedMilestone::end)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Finding given(PriorityGiven priority, List<DatedMilestone> windows) {
        if (windows.stream().anyMatch(window -> window.holds(priority.on()))) {
            return Finding.of(Outcome.KEPT, Ground.PRIORITISED_IN_THE_WINDOW);
        }
        return Finding.of(Outcome.BROKEN, windows.isEmpty() ? Ground.NO_WINDOW : Ground.PRIORITISED_OUTSIDE_THE_WINDOW)
                .keptThen(!priority.exemptedFrom().contains(rule()));
    }

    private static Finding undone(List<DatedMilestone> windows, LocalDate until) {
        if (windows.isEmpty()) {
            return Finding.of(Outcome.NOT_YET_DUE, Ground.NO_WINDOW);
        }
        boolean allPast = windows.stream().allMatch(window -> window.end().isBefore(until));
        return Finding.of(allPast ? Outcome.BROKEN : Outcome.NOT_YET_DUE, Ground.NOT_PRIORITISED);
    }
}
