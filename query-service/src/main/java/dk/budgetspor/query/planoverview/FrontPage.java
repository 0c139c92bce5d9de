package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The front page: the plans. */
@Controller
@ShowsView(View.PLANS)
class FrontPage {
    private static final String OPEN = "aabn";

    private final PlanOverviewQueries queries;
    private final PlanCommands commands;
    private final Submissions submissions;

    FrontPage(PlanOverviewQueries queries, CommandApi api, Submissions submissions) {
        this.queries = queries;
        this.commands = api.commands(PlanCommands.class);
        this.submissions = submissions;
    }

    @GetMapping("/")
    @AllowedTo(everyone = true)
    ModelAndView plans(@RequestParam(required = false) @Nullable String after, Caller caller) {
        return page(caller, after, null);
    }

    @PostMapping(path = "/", params = "handling=" + OPEN)
    @AllowedTo(Role.PLANNER)
    ModelAndView open(Form form, Caller caller) {
        Submission submission =
                Submission.of(form).texts("title").number("budgetYear").texts("budgetAgreement");
        return submissions
                .give(submission, commands::open)
                .answer(accepted -> "/planer/" + accepted.id(), refused -> page(caller, null, refused));
    }

    private ModelAndView page(Caller caller, @Nullable String after, @Nullable Refused refused) {
        Page<Plan> plans =
                queries.plans(caller, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, PlanOverviewQueries.PLAN_KEYS));
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(OPEN, null));
        }
        return forms.on(
                new ModelAndView("plans").addObject("plans", plans.items()).addObject("next", plans.cursor()));
    }
}
