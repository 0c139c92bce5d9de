package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.OfferedForm;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The follow-ups of the budget by month, and the form for a new one. */
@Controller
@RequestMapping(FollowUpListPages.PATH)
@ShowsView(BudgetView.VIEW)
class FollowUpListPages {
    static final String PATH = "/budgetopfoelgninger";

    private static final String OPEN = "opret-budgetopfoelgning";

    private final FollowUpQueries queries;
    private final FollowUpCommands commands;
    private final Submissions submissions;
    private final Clock clock;

    FollowUpListPages(FollowUpQueries queries, CommandApi api, Submissions submissions, Clock clock) {
        this.queries = queries;
        this.commands = api.commands(FollowUpCommands.class);
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView followUps(@RequestParam(required = false) @Nullable String after, Caller caller) {
        return page(caller, after, null);
    }

    @PostMapping(params = "handling=" + OPEN)
    @AllowedTo(Role.PLANNER)
    ModelAndView open(Form form, Caller caller) {
        Submission submission = Submission.of(form).fields(FollowUpFields.OF_NEW);
        return submissions
                .give(submission, commands::open)
                .answer(accepted -> PATH + "/" + form.value("month").strip(), refused -> page(caller, null, refused));
    }

    private ModelAndView page(Caller caller, @Nullable String after, @Nullable Refused refused) {
        Page<FollowUp> found =
                queries.followUps(PageRequest.of(PageRequest.DEFAULT_LIMIT, after, FollowUpQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(OPEN, null)
                    .with("month", YearMonth.from(Copenhagen.today(clock)).toString()));
        }
        return forms.on(new ModelAndView("budget-follow-ups")
                .addObject("followUps", found.items())
                .addObject(
                        "open",
                        forms.form(OPEN)
                                .map(form -> new OfferedForm(form, FollowUpFields.OF_NEW))
                                .orElse(null))
                .addObject("next", found.cursor())
                .addObject("paged", after != null));
    }
}
