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
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of decisions, and one decision with its corrections and what it obliges to. */
@Controller
@RequestMapping("/beslutninger")
@ShowsView(MeetingsView.NAME)
class DecisionPages {
    private static final String CLOSE = "afslut-opfoelgning";
    private static final String FOLLOW_UP = "followUpId";

    private final DecisionQueries queries;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final MeetingCommands commands;
    private final Submissions submissions;
    private final Danish danish;

    DecisionPages(
            DecisionQueries queries,
            OrganisationNames names,
            PlanItemNames items,
            CommandApi api,
            Submissions submissions,
            Danish danish) {
        this.queries = queries;
        this.names = names;
        this.items = items;
        this.commands = api.commands(MeetingCommands.class);
        this.submissions = submissions;
        this.danish = danish;
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
        return page(decisionId, caller, null);
    }

    @PostMapping("/{decisionId}")
    @AllowedTo({Role.PLANNER, Role.SECRETARY, Role.AREA_MANAGER})
    ModelAndView closeFollowUp(@PathVariable UUID decisionId, Form form, Caller caller) {
        UUID meetingId = queries.decision(caller, decisionId).decision().meetingId();
        return submissions
                .give(
                        Submission.of(form).texts(FOLLOW_UP, "note"),
                        sent -> commands.give(meetingId, "close-follow-up", sent))
                .answer(accepted -> "/beslutninger/" + decisionId, refused -> page(decisionId, caller, refused));
    }

    private ModelAndView page(UUID decisionId, Caller caller, @Nullable Refused refused) {
        FullDecision full = queries.decision(caller, decisionId);
        Map<UUID, String> planItems = new LinkedHashMap<>();
        for (UUID item : full.texts().get(0).planItemIds()) {
            items.nameOf(caller, item).ifPresent(name -> planItems.put(item, name));
        }
        Map<String, String> open = OpenFollowUps.of(caller, full);
        Forms forms = Forms.after(refused, null);
        if (!open.isEmpty()) {
            forms.offer(Form.empty(CLOSE, null));
        }
        return forms.on(new ModelAndView("decision")
                .addObject("full", full)
                .addObject("planItems", planItems)
                .addObject("form", forms.form(CLOSE).orElse(null))
                .addObject("fields", List.of(Field.choice(FOLLOW_UP, open), Field.reason("note")))
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("danish", danish));
    }
}
