package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.query.platform.evidence.ProposalFacts.PriorityGiven;
import dk.budgetspor.query.platform.evidence.ProposalFacts.Treatment;
import dk.budgetspor.query.platform.evidence.RoundFacts.DatedMilestone;
import dk.budgetspor.query.platform.raaderum.BoardVerdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Executive Board treats a proposal and sends it on before its committee prioritises it. It treats it by its own
 * milestone; what it sent back has time as long as the committee may prioritise.
 */
final class TheExecutiveBoardTreatedFirst implements ProcessCheck {
    @Override
    public ProcessRule rule() {
        return ProcessRule.EXECUTIVE_BOARD_BEFORE_COMMITTEE;
    }

    @Override
    public Finding find(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        PriorityGiven priority = proposal.priority();
        LocalDate until = proposal.until(today);
        Optional<Treatment> last = proposal.lastTreatmentBy(priority == null ? until : priority.on());
        boolean forwarded =
                last.filter(each -> each.verdict() == BoardVerdict.FORWARDED).isPresent();
        Ground ground = forwarded
                ? Ground.BOARD_FORWARDED
                : last.isPresent() ? Ground.BOARD_RETURNED : Ground.BOARD_HAS_NOT_TREATED;
        Finding found = forwarded
                ? Finding.of(Outcome.KEPT, ground)
                : priority != null
                        ? Finding.of(Outcome.BROKEN, ground)
                                .keptThen(!priority.exemptedFrom().contains(rule()))
                        : Finding.undone(ground, due(proposal, round, last.isPresent()), until);
        return found.shownBy(last.map(Treatment::event).orElse(null), priority == null ? null : priority.event());
    }

    private static @Nullable LocalDate due(ProposalFacts proposal, RoundFacts round, boolean returned) {
        Optional<DatedMilestone> window = round.last(MilestoneKind.COMMITTEE_TREATMENT, proposal.areaCode());
        Optional<DatedMilestone> board = round.last(MilestoneKind.EXECUTIVE_BOARD, proposal.areaCode());
        return (returned ? window : board.or(() -> window))
                .map(DatedMilestone::end)
                .orElse(null);
    }
}
