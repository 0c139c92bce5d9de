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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of an item that say which committees treat it, and when. */
@Controller
@RequestMapping(ItemPage.PATH)
@ShowsView(View.PLANS)
class TreatmentForms {
    private final ItemPage page;
    private final ItemCommands commands;

    TreatmentForms(ItemPage page, CommandApi api) {
        this.page = page;
        this.commands = api.commands(ItemCommands.class);
    }

    @PostMapping(params = "handling=" + ItemActions.PLAN_TREATMENT)
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ModelAndView planTreatment(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form).texts("bodyCode", "indicativeDate", "purpose"),
                commands::planTreatment);
    }

    @PostMapping(params = "handling=" + ItemActions.MOVE_TREATMENT)
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ModelAndView moveTreatment(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form).texts("bodyCode", "indicativeDate", "reason"),
                commands::moveTreatment);
    }

    @PostMapping(params = "handling=" + ItemActions.CANCEL_TREATMENT)
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ModelAndView cancelTreatment(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller, planItemId, Submission.of(form).texts("bodyCode", "reason"), commands::cancelTreatment);
    }

    @PostMapping(params = "handling=" + ItemActions.CHANGE_TREATMENT)
    @AllowedTo(Role.PLANNER)
    ModelAndView changeTreatment(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller, planItemId, Submission.of(form).texts("treatment", "reason"), commands::changeTreatment);
    }
}
