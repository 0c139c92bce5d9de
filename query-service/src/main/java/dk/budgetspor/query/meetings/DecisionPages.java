package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of decisions, and one decision with its corrections, what it obliges to and what came of it. */
@Controller
@RequestMapping("/beslutninger")
@ShowsView({MeetingsView.NAME, View.PLANS, View.SAVINGS})
class DecisionPages {
    private final DecisionQueries queries;
    private final DecisionPage page;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final MeetingCommands commands;
    private final Submissions submissions;

    DecisionPages(
            DecisionQueries queries,
            DecisionPage page,
            OrganisationNames names,
            PlanItemNames items,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.page = page;
        this.names = names;
        this.items = items;
        this.commands = api.commands(MeetingCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView decisions(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable UUID planItem,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        DecisionFilter filter = new DecisionFilter(body, from, to, outcome, planItem);
        Page<RegisteredDecision> decisions = queries.decisions(
                caller, filter, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, DecisionQueries.KEYS));
        return new ModelAndView("decisions")
                .addObject("filter", filter)
                .addObject("outcomes", Outcome.values())
                .addObject("bodies", names.bodies())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject(
                        "planItemName",
                        planItem == null ? null : items.nameOf(caller, planItem).orElse(null))
                .addObject("decisions", decisions.items())
                .addObject("next", decisions.cursor())
                .addObject("paged", after != null);
    }

    @GetMapping("/{decisionId}")
    @AllowedTo(everyone = true)
    ModelAndView decision(@PathVariable UUID decisionId, Caller caller) {
        return page.of(decisionId, caller, null);
    }

    @PostMapping("/{decisionId}")
    @AllowedTo({Role.PLANNER, Role.SECRETARY, Role.AREA_MANAGER})
    ModelAndView give(@PathVariable UUID decisionId, Form form, Caller caller) {
        DecisionAction action = DecisionAction.of(form.action());
        UUID meetingId = queries.decision(caller, decisionId).decision().meetingId();
        return submissions
                .give(
                        DecisionPage.submission(action, decisionId, form),
                        sent -> commands.give(meetingId, action.command(), sent))
                .answer(accepted -> "/beslutninger/" + decisionId, refused -> page.of(decisionId, caller, refused));
    }
}
