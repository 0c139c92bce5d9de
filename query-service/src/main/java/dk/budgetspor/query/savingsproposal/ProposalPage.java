package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.OfferedForm;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsHistory;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a proposal: what there is to see, and the forms for what one may do. */
@Component
class ProposalPage {
    static final String PATH = "/raaderumsforslag/{proposalId}";

    private final ProposalQueries queries;
    private final TraceQueries traces;
    private final SavingsRounds rounds;
    private final SavingsHistory histories;
    private final ProposalChoices.Finder choicesFor;
    private final ProposalFields fields;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final Timeline timeline;
    private final Clock clock;

    ProposalPage(
            ProposalQueries queries,
            TraceQueries traces,
            SavingsRounds rounds,
            SavingsHistory histories,
            ProposalChoices.Finder choicesFor,
            ProposalFields fields,
            OrganisationNames names,
            PlanItemNames items,
            Timeline timeline,
            Clock clock) {
        this.queries = queries;
        this.traces = traces;
        this.rounds = rounds;
        this.histories = histories;
        this.choicesFor = choicesFor;
        this.fields = fields;
        this.names = names;
        this.items = items;
        this.timeline = timeline;
        this.clock = clock;
    }

    static String path(UUID proposalId) {
        return PATH.replace("{proposalId}", proposalId.toString());
    }

    /** What of a form is sent. */
    Submission submission(Caller caller, UUID proposalId, ProposalAction action, Form form) {
        ProposalChoices choices = choicesFor.of(caller, queries.one(caller, proposalId));
        return Submission.of(form).fields(fields.of(action, choices));
    }

    /** The page of a form that was refused: of somebody who was too late, with what has changed meanwhile. */
    ModelAndView again(Caller caller, UUID proposalId, Refused refused) {
        ModelAndView page = show(caller, proposalId, refused);
        Long stale = refused.staleVersion();
        return stale == null ? page : told(page, caller, proposalId, stale);
    }

    /** Puts what differs from what somebody saw on a page. */
    ModelAndView told(ModelAndView page, Caller caller, UUID proposalId, long seenVersion) {
        ProposalRow now = queries.row(caller, proposalId);
        queries.row(caller, proposalId, seenVersion)
                .ifPresent(seen -> page.addObject("seen", seenVersion)
                        .addObject("differences", timeline.changes(ProposalVersions.differences(seen, now)))
                        .addObject("since", timeline.of(histories.since(proposalId, seenVersion))));
        return page;
    }

    ModelAndView show(Caller caller, UUID proposalId, @Nullable Refused refused) {
        Proposal proposal = queries.one(caller, proposalId);
        RoundRow round = rounds.round(proposal.roundId());
        boolean people = !caller.seesPublicEdition();
        ProposalChoices choices = choicesFor.of(caller, proposal);
        Forms forms = Forms.after(refused, proposal.version());
        ProposalOffers.of(caller, proposal, choices, round.open())
                .forEach(action -> forms.offer(ProposalFields.empty(action, proposal, Copenhagen.today(clock))));
        UUID item = proposal.planItemId();
        return forms.on(new ModelAndView("savings-proposal")
                .addObject("proposal", proposal)
                .addObject("years", round.years())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject(
                        "itemName",
                        item == null ? null : items.nameOf(caller, item).orElse(null))
                .addObject("writes", ProposalOffers.writes(caller, proposal, round.open()))
                .addObject("onPage", onPage(forms, choices))
                .addObject("trace", people ? traces.of(proposalId) : null)
                .addObject("history", people ? timeline.of(histories.of(proposalId)) : List.of()));
    }

    /** In the order of the page; one that was refused stays though it would not be offered now. */
    private List<OfferedForm> onPage(Forms forms, ProposalChoices choices) {
        return Arrays.stream(ProposalAction.values())
                .flatMap(action -> forms.form(action.handling()).stream()
                        .map(form -> new OfferedForm(form, fields.of(action, choices))))
                .toList();
    }
}
