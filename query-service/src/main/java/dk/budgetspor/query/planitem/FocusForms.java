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

/** The forms of an item that make it part of the strategic overlay, and present it there. */
@Controller
@RequestMapping(ItemPage.PATH)
@ShowsView(View.PLANS)
class FocusForms {
    private final ItemPage page;
    private final ItemCommands commands;

    FocusForms(ItemPage page, CommandApi api) {
        this.page = page;
        this.commands = api.commands(ItemCommands.class);
    }

    @PostMapping(params = "handling=" + ItemActions.GIVE_FOCUS)
    @AllowedTo({Role.EXECUTIVE, Role.PLANNER})
    ModelAndView giveFocus(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form)
                        .texts("rationale")
                        .numbers("sustainableDevelopmentGoals")
                        .lines("strengths", "policies", "partnerships"),
                commands::giveFocus);
    }

    @PostMapping(params = "handling=" + ItemActions.PLAN_PRESENTATION)
    @AllowedTo({Role.EXECUTIVE, Role.PLANNER})
    ModelAndView planPresentation(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller,
                planItemId,
                Submission.of(form).texts("presentationOn", "presenter"),
                commands::planPresentation);
    }

    @PostMapping(params = "handling=" + ItemActions.PLAN_KICK_OFF)
    @AllowedTo({Role.EXECUTIVE, Role.PLANNER})
    ModelAndView planKickOff(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(
                caller, planItemId, Submission.of(form).texts("kickOffOn", "participants"), commands::planKickOff);
    }

    @PostMapping(params = "handling=" + ItemActions.LIFT_FOCUS)
    @AllowedTo({Role.EXECUTIVE, Role.PLANNER})
    ModelAndView liftFocus(@PathVariable UUID planItemId, Form form, Caller caller) {
        return page.give(caller, planItemId, Submission.of(form).texts("reason"), commands::liftFocus);
    }
}
