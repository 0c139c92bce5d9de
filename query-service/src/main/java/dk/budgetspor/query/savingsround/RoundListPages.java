package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.FieldForm;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rounds, and the form for a new one; the public finds those with a catalogue, which is what it may read of them. */
@Controller
@RequestMapping(RoundListPages.PATH)
@ShowsView(View.SAVINGS)
class RoundListPages {
    static final String PATH = "/raaderum";

    private static final String OPEN = "begynd-raaderum";

    private final RoundQueries queries;
    private final RoundCommands commands;
    private final Submissions submissions;

    RoundListPages(RoundQueries queries, CommandApi api, Submissions submissions) {
        this.queries = queries;
        this.commands = api.commands(RoundCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView rounds(@RequestParam(required = false) @Nullable String after, Caller caller) {
        return page(caller, after, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView open(Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(RoundFields.ofNewRound()), commands::open)
                .answer(accepted -> PATH + "/" + accepted.id(), refused -> page(caller, null, refused));
    }

    private ModelAndView page(Caller caller, @Nullable String after, @Nullable Refused refused) {
        Page<RoundRow> rounds =
                queries.rounds(caller, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, SavingsRounds.KEYS));
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(OPEN, null));
        }
        Map<String, List<Field>> fields = Map.of(OPEN, RoundFields.ofNewRound());
        return forms.on(new ModelAndView("savings-rounds")
                .addObject("rounds", rounds.items())
                .addObject("next", rounds.cursor())
                .addObject("paged", after != null)
                .addObject("onPage", FieldForm.of(forms, fields)));
    }
}
