package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.ProcessRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules of the process for a proposal, in their order. */
public final class ProcessChecks {
    private static final List<ProcessCheck> ALL = List.of(
            new HandedInByTheDeadline(),
            new TheExecutiveBoardTreatedFirst(),
            new MedWasConsultedFirst(),
            new PrioritisedInTheWindow());

    private ProcessChecks() {}

    /** What there is to show for each rule as things stand today. */
    public static List<Evidence> of(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        return ALL.stream()
                .map(check -> evidence(check, check.find(proposal, round, today), proposal))
                .toList();
    }

    /** What would stand in the way of the committee if it prioritised the proposal today. */
    public static List<Evidence> inTheWay(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        return of(proposal.ifPrioritisedOn(today), round, today).stream()
                .filter(each -> each.rule() != ProcessRule.HANDED_IN_BY_THE_DEADLINE)
                .filter(each -> each.outcome() == Outcome.BROKEN)
                .toList();
    }

    private static Evidence evidence(ProcessCheck check, Finding found, ProposalFacts proposal) {
        Exemption exemption = proposal.exemptions().get(check.rule());
        if (exemption == null || found.outcome() == Outcome.KEPT) {
            return evidence(check, found, found.outcome(), exemption);
        }
        return evidence(check, found.shownBy(exemption.event()), Outcome.EXEMPTED, exemption);
    }

    private static Evidence evidence(
            ProcessCheck check, Finding found, Outcome outcome, @Nullable Exemption exemption) {
        return new Evidence(
                check.rule(),
                outcome,
                found.ground(),
                exemption,
                found.outcome() == Outcome.BROKEN && found.keptThen(),
                found.due(),
                found.windows(),
                found.missing(),
                found.events().stream()
                        .sorted(Comparator.comparing(Showing::position))
                        .toList());
    }
}
