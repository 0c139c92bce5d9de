package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The proposals of a round. */
@Controller
@ShowsView(View.SAVINGS)
class ProposalListPages {
    private static final String PATH = "/raaderum/{roundId}/forslag";

    private final ProposalListQueries queries;
    private final SavingsRounds rounds;
    private final OrganisationNames names;
    private final Words words;

    ProposalListPages(ProposalListQueries queries, SavingsRounds rounds, OrganisationNames names, Words words) {
        this.queries = queries;
        this.rounds = rounds;
        this.names = names;
        this.words = words;
    }

    @GetMapping(PATH)
    @AllowedTo(people = true)
    ModelAndView proposals(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable ProposalStep step,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        ProposalFilter filter = new ProposalFilter(area, body, step);
        RoundRow round = rounds.round(roundId);
        Page<ListedProposal> found = queries.proposals(
                caller, roundId, filter, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, ProposalListQueries.KEYS));
        return new ModelAndView("savings-proposals")
                .addObject("round", round)
                .addObject("proposals", found.items())
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(PATH.replace("{roundId}", roundId.toString())))
                .addObject("areas", names.areas())
                .addObject("bodies", names.bodies())
                .addObject("steps", words.choices("step", ProposalStep.values()))
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("submits", round.open() && caller.has(Role.PLANNER, Role.AREA_MANAGER))
                .addObject("next", found.cursor())
                .addObject("paged", after != null);
    }
}
