package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Words;
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

/** One plan with its items. */
@Controller
@RequestMapping(PlanPages.PATH)
@ShowsView(View.PLANS)
class PlanPages {
    static final String PATH = "/planer/{planId}";

    private static final String ADOPT = "vedtag";
    private static final String CLOSE = "luk";
    private static final String CREATE_ITEM = "opret-punkt";

    private final PlanOverviewQueries queries;
    private final PlanItemsQueries items;
    private final OrganisationNames names;
    private final Words words;
    private final Danish danish;
    private final PlanCommands commands;
    private final Submissions submissions;

    PlanPages(
            PlanOverviewQueries queries,
            PlanItemsQueries items,
            OrganisationNames names,
            Words words,
            Danish danish,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.items = items;
        this.names = names;
        this.words = words;
        this.danish = danish;
        this.commands = api.commands(PlanCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView plan(
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable PlanItemKind kind,
            @RequestParam(required = false) @Nullable PlanItemStatus status,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Boolean focus,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return page(caller, planId, new ItemFilter(kind, status, body, area, focus, text), after, null);
    }

    @PostMapping(params = "handling=" + ADOPT)
    @AllowedTo(Role.PLANNER)
    ModelAndView adopt(@PathVariable UUID planId, Form form, Caller caller) {
        Submission submission = Submission.of(form).texts("adoptedOn");
        return submissions
                .give(submission, sent -> commands.adopt(planId, sent))
                .answer(accepted -> path(planId), refused -> page(caller, planId, ItemFilter.NONE, null, refused));
    }

    @PostMapping(params = "handling=" + CLOSE)
    @AllowedTo(Role.PLANNER)
    ModelAndView close(@PathVariable UUID planId, Form form, Caller caller) {
        Submission submission = Submission.of(form).texts("reason");
        return submissions
                .give(submission, sent -> commands.close(planId, sent))
                .answer(accepted -> path(planId), refused -> page(caller, planId, ItemFilter.NONE, null, refused));
    }

    @PostMapping(params = "handling=" + CREATE_ITEM)
    @AllowedTo(Role.PLANNER)
    ModelAndView createItem(@PathVariable UUID planId, Form form, Caller caller) {
        PlanPeriod period = new PlanPeriod(queries.plan(caller, planId).budgetYear());
        Submission submission = Submission.of(form)
                .texts("number", "title", "kind", "treatment", "areaCode", "description", "process", "followUp")
                .amounts(period.budgetYear(), period.lastYear());
        return submissions
                .give(submission, sent -> commands.createItem(planId, sent))
                .answer(accepted -> path(planId), refused -> page(caller, planId, ItemFilter.NONE, null, refused));
    }

    private static String path(UUID planId) {
        return PATH.replace("{planId}", planId.toString());
    }

    private ModelAndView page(
            Caller caller, UUID planId, ItemFilter filter, @Nullable String after, @Nullable Refused refused) {
        Plan plan = queries.plan(caller, planId);
        Page<OverviewItem> found = items.items(
                caller, planId, filter, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, PlanItemsQueries.KEYS));
        Forms forms = Forms.after(refused, plan.version());
        if (caller.has(Role.PLANNER) && plan.status() != PlanStatus.CLOSED) {
            forms.offer(Form.empty(CREATE_ITEM, null)).offer(Form.empty(CLOSE, plan.version()));
            if (plan.status() == PlanStatus.OPEN) {
                forms.offer(Form.empty(ADOPT, plan.version()));
            }
        }
        Map<String, String> areas = names.areas();
        ModelAndView page = new ModelAndView("plan")
                .addObject("plan", plan)
                .addObject(
                        "seesReports",
                        caller.has(
                                Role.PLANNER,
                                Role.AREA_MANAGER,
                                Role.SECRETARY,
                                Role.MEMBER,
                                Role.EXECUTIVE,
                                Role.AUDITOR))
                .addObject(
                        "table",
                        PlanTable.of(plan, found.items(), queries.totals(caller, planId), areas, words, danish))
                .addObject("areas", areas)
                .addObject("bodies", names.bodies())
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(path(planId)))
                .addObject("count", items.count(caller, planId, filter))
                .addObject("mostCounted", PlanItemsQueries.MOST_COUNTED)
                .addObject("next", found.cursor())
                .addObject("paged", after != null);
        if (refused != null && refused.staleVersion() != null) {
            page.addObject(
                    "seen", queries.plan(caller, planId, refused.staleVersion()).orElse(null));
        }
        return forms.on(page);
    }
}
