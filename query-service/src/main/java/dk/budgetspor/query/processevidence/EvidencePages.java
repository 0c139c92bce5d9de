package dk.budgetspor.query.processevidence;

import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.evidence.Outcome;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The evidence of a whole round, to read and print. */
@Controller
@ShowsView(View.SAVINGS)
class EvidencePages {
    private final EvidenceQueries queries;
    private final SavingsRounds rounds;
    private final OrganisationNames names;
    private final Words words;

    EvidencePages(EvidenceQueries queries, SavingsRounds rounds, OrganisationNames names, Words words) {
        this.queries = queries;
        this.rounds = rounds;
        this.names = names;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param outcome only proposals that a rule had this outcome for; null for all
     */
    @GetMapping("/raaderum/{roundId}/dokumentation")
    @AllowedTo(people = true)
    ModelAndView evidence(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable Outcome outcome) {
        EvidenceFilter filter = new EvidenceFilter(area, body);
        var round = rounds.round(roundId);
        List<ProposalEvidence> all = queries.whole(roundId, filter);
        return new ModelAndView("process-evidence")
                .addObject("round", round)
                .addObject("counts", counts(all))
                .addObject(
                        "proposals",
                        outcome == null
                                ? all
                                : all.stream().filter(each -> each.has(outcome)).toList())
                .addObject("filter", filter)
                .addObject("outcome", outcome)
                .addObject("outcomes", words.choices("evidenceOutcome", Outcome.values()))
                .addObject("areas", names.areas())
                .addObject("bodies", names.bodies())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("today", queries.today());
    }

    /** How many proposals each rule had each outcome for, by the name of the outcome. */
    private static Map<ProcessRule, Map<String, Integer>> counts(List<ProposalEvidence> all) {
        Map<ProcessRule, Map<String, Integer>> counts = new EnumMap<>(ProcessRule.class);
        all.forEach(proposal -> proposal.rules()
                .forEach(each -> counts.computeIfAbsent(each.rule(), first -> new HashMap<>())
                        .merge(each.outcome().name(), 1, Integer::sum)));
        return counts;
    }
}
