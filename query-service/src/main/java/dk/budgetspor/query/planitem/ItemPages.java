package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One item with its history, and the forms that move it. */
@Controller
@RequestMapping(ItemPage.PATH)
@ShowsView({View.PLANS, View.SAVINGS})
class ItemPages {
    private final ItemPage page;
    private final ItemCommands commands;

    ItemPages(ItemPage page, CommandApi api) {
        this.page = page;
        this.commands = api.commands(ItemCommands.class);
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView item(
            @PathVariable UUID planItemId, @RequestParam(required = false) @Nullable String after, Caller caller) {
        return page.show(caller, planItemId, after);
    }

    @PostMapping(params = "handling=" + ItemActions.START)
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView start(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form), commands::start);
    }

    @PostMapping(params = "handling=" + ItemActions.REPORT_PROGRESS)
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView reportProgress(@PathVariable UUID planItemId, Form form, Caller caller) {
        Submission submission =
                Submission.of(form).texts("statusDate", "light", "note", "effect", "citizenConsequences");
        return page.give(caller, planItemId, submission, commands::reportProgress);
    }

    @PostMapping(params = "handling=" + ItemActions.COMPLETE)
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView complete(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("completedOn", "note"), commands::complete);
    }

    @PostMapping(params = "handling=" + ItemActions.REOPEN)
    @AllowedTo(Role.PLANNER)
    ModelAndView reopen(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("reason"), commands::reopen);
    }

    @PostMapping(params = "handling=" + ItemActions.ABANDON)
    @AllowedTo(Role.PLANNER)
    ModelAndView abandon(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("reason"), commands::abandon);
    }
}
