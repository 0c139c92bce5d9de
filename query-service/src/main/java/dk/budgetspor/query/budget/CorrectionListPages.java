package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.OfferedForm;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The corrections of the budget, committee by committee with totals, and the form for a new one. */
@Controller
@RequestMapping(CorrectionListPages.PATH)
@ShowsView(BudgetView.VIEW)
class CorrectionListPages {
    static final String PATH = "/budgetkorrektioner";

    private static final String REGISTER = "opret-korrektion";
    /** Budgets that one may want to correct though nobody has yet: this year's and those to come. */
    private static final int YEARS_AHEAD = 3;

    private final CorrectionQueries queries;
    private final CorrectionFields fields;
    private final OrganisationNames names;
    private final CorrectionCommands commands;
    private final Submissions submissions;
    private final Clock clock;

    CorrectionListPages(
            CorrectionQueries queries,
            CorrectionFields fields,
            OrganisationNames names,
            CommandApi api,
            Submissions submissions,
            Clock clock) {
        this.queries = queries;
        this.fields = fields;
        this.names = names;
        this.commands = api.commands(CorrectionCommands.class);
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView corrections(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable CorrectionKind kind,
            @RequestParam(required = false) @Nullable Integer budgetYear,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return page(caller, new CorrectionFilter(body, area, kind, budgetYear), after, null);
    }

    @PostMapping(params = "handling=" + REGISTER)
    @AllowedTo(Role.PLANNER)
    ModelAndView register(Form form, Caller caller) {
        return submissions
                .give(CorrectionFields.sent(form), commands::register)
                .answer(
                        accepted -> CorrectionPages.path(UUID.fromString(accepted.id())),
                        refused -> page(caller, CorrectionFilter.NONE, null, refused));
    }

    private ModelAndView page(
            Caller caller, CorrectionFilter filter, @Nullable String after, @Nullable Refused refused) {
        Corrections found =
                queries.corrections(filter, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, CorrectionQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        int next = Copenhagen.today(clock).getYear() + 1;
        int chosen = filter.budgetYear() == null ? next : filter.budgetYear();
        if (caller.has(Role.PLANNER) && isBudgetYear(chosen)) {
            forms.offer(Form.empty(REGISTER, null).with(CorrectionFields.BUDGET_YEAR, Integer.toString(chosen)));
        }
        return forms.on(new ModelAndView("budget-corrections")
                .addObject("tables", BudgetTable.of(found, names.at(Long.MAX_VALUE)))
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(PATH))
                .addObject("bodies", names.bodies())
                .addObject("areas", names.areas())
                .addObject("kinds", fields.kinds())
                .addObject("budgetYears", budgetYears(next))
                .addObject("register", offered(forms, next))
                .addObject("next", found.page().cursor())
                .addObject("paged", after != null));
    }

    private @Nullable OfferedForm offered(Forms forms, int otherwise) {
        return forms.form(REGISTER)
                .map(form -> new OfferedForm(form, fields.ofNew(budgetYear(form, otherwise))))
                .orElse(null);
    }

    private static int budgetYear(Form form, int otherwise) {
        String typed = form.value(CorrectionFields.BUDGET_YEAR);
        return typed.matches("\\d{4}") && isBudgetYear(Integer.parseInt(typed)) ? Integer.parseInt(typed) : otherwise;
    }

    private static boolean isBudgetYear(int year) {
        return year >= PlanPeriod.FIRST_YEAR && year <= PlanPeriod.LAST_YEAR;
    }

    private List<Integer> budgetYears(int next) {
        return Stream.concat(
                        IntStream.rangeClosed(next - 1, next - 2 + YEARS_AHEAD).boxed(), queries.budgetYears().stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
