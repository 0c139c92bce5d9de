package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One item with its history, and what the caller may do to it now. */
@Controller
@RequestMapping(ItemPages.PATH)
@ShowsView(View.PLANS)
class ItemPages {
    static final String PATH = "/punkter/{planItemId}";

    private final PlanItemQueries queries;
    private final OrganisationNames names;
    private final Timeline timeline;
    private final Clock clock;
    private final ItemCommands commands;
    private final Submissions submissions;

    ItemPages(
            PlanItemQueries queries,
            OrganisationNames names,
            Timeline timeline,
            Clock clock,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.names = names;
        this.timeline = timeline;
        this.clock = clock;
        this.commands = api.commands(ItemCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView item(
            @PathVariable UUID planItemId, @RequestParam(required = false) @Nullable String after, Caller caller) {
        return page(caller, planItemId, after, null);
    }

    @PostMapping(params = "handling=" + ItemActions.START)
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView start(@PathVariable UUID planItemId, Form form, Caller caller) {
        return give(caller, planItemId, Submission.of(form), commands::start);
    }

    @PostMapping(params = "handling=" + ItemActions.COMPLETE)
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView complete(@PathVariable UUID planItemId, Form form, Caller caller) {
        return give(caller, planItemId, Submission.of(form).texts("completedOn", "note"), commands::complete);
    }

    @PostMapping(params = "handling=" + ItemActions.REOPEN)
    @AllowedTo(Role.PLANNER)
    ModelAndView reopen(@PathVariable UUID planItemId, Form form, Caller caller) {
        return give(caller, planItemId, Submission.of(form).texts("reason"), commands::reopen);
    }

    @PostMapping(params = "handling=" + ItemActions.ABANDON)
    @AllowedTo(Role.PLANNER)
    ModelAndView abandon(@PathVariable UUID planItemId, Form form, Caller caller) {
        return give(caller, planItemId, Submission.of(form).texts("reason"), commands::abandon);
    }

    private ModelAndView give(
            Caller caller, UUID planItemId, Submission submission, BiFunction<UUID, Submission, Accepted> command) {
        return submissions
                .give(submission, sent -> command.apply(planItemId, sent))
                .answer(
                        accepted -> PATH.replace("{planItemId}", planItemId.toString()),
                        refused -> page(caller, planItemId, null, refused));
    }

    private ModelAndView page(Caller caller, UUID planItemId, @Nullable String after, @Nullable Refused refused) {
        Item item = queries.item(caller, planItemId);
        Page<HistoryEntry> newest = queries.newest(
                caller, planItemId, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, PlanItemQueries.HISTORY_KEYS));
        Forms forms = Forms.after(refused, item.version());
        for (String action : ItemActions.of(caller, item)) {
            forms.offer(Form.empty(action, item.version())
                    .with("completedOn", Copenhagen.today(clock).toString()));
        }
        ModelAndView page = new ModelAndView("item")
                .addObject("item", item)
                .addObject("areaName", names.nameOfArea(item.areaCode()).orElse(item.areaCode()))
                .addObject("history", timeline.of(newest.items()))
                .addObject("next", newest.cursor())
                .addObject("paged", after != null);
        if (refused != null && refused.staleVersion() != null) {
            long seen = refused.staleVersion();
            page.addObject("seen", queries.item(caller, planItemId, seen).orElse(null))
                    .addObject("since", timeline.of(queries.since(caller, planItemId, seen)));
        }
        return forms.on(page);
    }
}
