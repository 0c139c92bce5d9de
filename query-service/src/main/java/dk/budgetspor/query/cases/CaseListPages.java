package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cases one may see, and the form for a new one. */
@Controller
@RequestMapping(CaseListPages.PATH)
@ShowsView({CasesProjection.VIEW, View.MEETINGS})
class CaseListPages {
    static final String PATH = "/sager";

    private final CaseListQueries queries;
    private final CaseChoices.Finder choices;
    private final OrganisationNames names;
    private final CaseCommands commands;
    private final Submissions submissions;

    CaseListPages(
            CaseListQueries queries,
            CaseChoices.Finder choices,
            OrganisationNames names,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.choices = choices;
        this.names = names;
        this.commands = api.commands(CaseCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView cases(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Openness openness,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return page(caller, new CaseFilter(body, openness, text), after, null);
    }

    @PostMapping(params = "handling=" + CaseActions.OPEN)
    @AllowedTo(Role.SECRETARY)
    ModelAndView open(Form form, Caller caller) {
        Submission submission = Submission.of(form)
                .texts("caseNumber", "kleCode", "title", "openness")
                .codes("route");
        return submissions
                .give(submission, commands::open)
                .answer(
                        accepted -> CasePage.path(form.value("caseNumber").strip()),
                        refused -> page(caller, CaseFilter.NONE, null, refused));
    }

    private ModelAndView page(Caller caller, CaseFilter filter, @Nullable String after, @Nullable Refused refused) {
        Page<CaseSummary> found =
                queries.cases(caller, filter, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, CaseListQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.SECRETARY)) {
            forms.offer(Form.empty(CaseActions.OPEN, null).with("openness", Openness.OPEN.name()));
        }
        return forms.on(new ModelAndView("cases")
                .addObject("cases", found.items())
                .addObject("count", queries.count(caller, filter))
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(PATH))
                .addObject("bodies", names.bodies())
                .addObject("activeBodies", names.activeBodies())
                .addObject("openness", choices.openness())
                .addObject("next", found.cursor())
                .addObject("paged", after != null));
    }
}
