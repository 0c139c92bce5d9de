package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of an item that change what stands in it. */
@Controller
@RequestMapping(ItemPage.PATH)
@ShowsView(View.PLANS)
class ContentForms {
    /** The last year a plan may hold. */
    private static final int LAST_YEAR = new PlanPeriod(PlanPeriod.LAST_YEAR).lastYear();

    private final ItemPage page;
    private final ItemCommands commands;

    ContentForms(ItemPage page, CommandApi api) {
        this.page = page;
        this.commands = api.commands(ItemCommands.class);
    }

    @PostMapping(params = "handling=" + ItemActions.REWORD)
    @AllowedTo(Role.PLANNER)
    ModelAndView reword(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form)
                        .wholeTexts("title", "description", "process", "followUp")
                        .texts("reason"),
                commands::reword);
    }

    @PostMapping(params = "handling=" + ItemActions.WEIGH)
    @AllowedTo(Role.PLANNER)
    ModelAndView weigh(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form).texts("weight", "staffInvolvement", "politicalLevel"),
                commands::weigh);
    }

    @PostMapping(params = "handling=" + ItemActions.TRANSFER)
    @AllowedTo(Role.PLANNER)
    ModelAndView transfer(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("areaCode", "reason"), commands::transfer);
    }

    @PostMapping(params = "handling=" + ItemActions.ADJUST_AMOUNTS)
    @AllowedTo(Role.PLANNER)
    ModelAndView adjustAmounts(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form)
                        .amounts(PlanPeriod.FIRST_YEAR, LAST_YEAR)
                        .number("priceLevel")
                        .texts("reason"),
                commands::adjustAmounts);
    }

    @PostMapping(params = "handling=" + ItemActions.DERIVE)
    @AllowedTo(Role.PLANNER)
    ModelAndView deriveFrom(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("planItemId"), commands::deriveFrom);
    }

    @PostMapping(params = "handling=" + ItemActions.ATTACH)
    @AllowedTo(Role.PLANNER)
    ModelAndView attach(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller, planItemId, Submission.of(form).texts("title", "documentNumber", "openness"), commands::attach);
    }
}
