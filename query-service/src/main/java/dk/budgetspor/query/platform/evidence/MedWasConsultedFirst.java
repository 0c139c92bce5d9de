package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.query.platform.evidence.ProposalFacts.Consultation;
import dk.budgetspor.query.platform.evidence.ProposalFacts.PriorityGiven;
import dk.budgetspor.query.platform.evidence.RoundFacts.AffectedArea;
import dk.budgetspor.query.platform.evidence.RoundFacts.DatedMilestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every body of co-determination that a proposal affects, as areas stand today, discusses it before it is prioritised. */
final class MedWasConsultedFirst implements ProcessCheck {
    @Override
    public ProcessRule rule() {
        return ProcessRule.MED_BEFORE_COMMITTEE;
    }

    @Override
    public Finding find(ProposalFacts proposal, RoundFacts round, LocalDate today) {
        PriorityGiven priority = proposal.priority();
        LocalDate until = proposal.until(today);
        LocalDate by = priority == null ? until : priority.on();
        AffectedArea affected = round.area(proposal.areaCode());
        List<String> missing = affected.bodies().stream()
                .filter(body -> proposal.consultationBy(by, body).isEmpty())
                .toList();
        List<Showing> consultations = affected.bodies().stream()
                .map(body -> proposal.consultationBy(by, body))
                .flatMap(Optional::stream)
                .map(Consultation::event)
                .toList();
        return found(proposal, round, missing, until)
                .missing(missing)
                .shownBy(consultations)
                .shownBy(priority == null ? null : priority.event(), changeOfArea(affected, missing, priority));
    }

    private Finding found(ProposalFacts proposal, RoundFacts round, List<String> missing, LocalDate until) {
        PriorityGiven priority = proposal.priority();
        if (missing.isEmpty()) {
            boolean none = round.area(proposal.areaCode()).bodies().isEmpty();
            return Finding.of(
                    none && priority == null ? Outcome.NOT_YET_DUE : Outcome.KEPT,
                    none ? Ground.NO_MED_AFFECTED : Ground.MED_CONSULTED);
        }
        return priority != null
                ? Finding.of(Outcome.BROKEN, Ground.MED_IS_MISSING)
                        .keptThen(!priority.exemptedFrom().contains(rule()))
                : Finding.undone(Ground.MED_IS_MISSING, due(proposal, round), until);
    }

    private static @Nullable LocalDate due(ProposalFacts proposal, RoundFacts round) {
        return round.last(MilestoneKind.MED_INVOLVEMENT, proposal.areaCode())
                .or(() -> round.last(MilestoneKind.COMMITTEE_TREATMENT, proposal.areaCode()))
                .map(DatedMilestone::end)
                .orElse(null);
    }

    /** What was told of the area after the priority is why bodies are missing that were not then. */
    private static @Nullable Showing changeOfArea(
            AffectedArea affected, List<String> missing, @Nullable PriorityGiven priority) {
        Showing event = affected.event();
        return event != null
                        && priority != null
                        && !missing.isEmpty()
                        && event.position() > priority.event().position()
                ? event
                : null;
    }
}
