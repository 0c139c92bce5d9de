package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.plans.PlanAt;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The status reports of a plan: the list of them, each to read and print, and the form to submit one. */
@Controller
@RequestMapping(StatusReportPages.PATH)
@ShowsView(View.PLANS)
class StatusReportPages {
    static final String PATH = "/planer/{planId}/statusrapporter";

    private static final String SUBMIT = "indsend-statusrapport";

    private final StatusReportQueries queries;
    private final OrganisationNames names;
    private final Danish danish;
    private final Clock clock;
    private final StatusReportCommands commands;
    private final Submissions submissions;

    StatusReportPages(
            StatusReportQueries queries,
            OrganisationNames names,
            Danish danish,
            Clock clock,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.names = names;
        this.danish = danish;
        this.clock = clock;
        this.commands = api.commands(StatusReportCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.AUDITOR})
    ModelAndView reports(
            @PathVariable UUID planId, @RequestParam(required = false) @Nullable String after, Caller caller) {
        return page(caller, planId, after, null);
    }

    @PostMapping(params = "handling=" + SUBMIT)
    @AllowedTo(Role.PLANNER)
    ModelAndView submit(@PathVariable UUID planId, Form form, Caller caller) {
        Submission submission =
                Submission.of(form).texts("title").lines("toBodies").texts("statusDate");
        return submissions
                .give(submission, sent -> commands.submit(planId, sent))
                .answer(
                        accepted -> PATH.replace("{planId}", planId.toString()),
                        refused -> page(caller, planId, null, refused));
    }

    @GetMapping("/{statusReportId}")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.AUDITOR})
    ModelAndView report(@PathVariable UUID planId, @PathVariable UUID statusReportId) {
        FullStatusReport full = queries.full(planId, statusReportId);
        PlanAt plan = queries.plan(full.report());
        return new ModelAndView("status-report")
                .addObject("table", ReportTable.of(full, plan, names.at(plan.position())))
                .addObject("danish", danish);
    }

    private ModelAndView page(Caller caller, UUID planId, @Nullable String after, @Nullable Refused refused) {
        PlanAt plan = queries.plan(planId);
        Page<StatusReport> reports =
                queries.reports(planId, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, StatusReportQueries.KEYS));
        Map<String, String> bodies = names.activeBodies();
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.PLANNER) && plan.status() != PlanStatus.CLOSED) {
            forms.offer(Form.empty(SUBMIT, null)
                    .with("toBodies", usual(bodies))
                    .with("statusDate", Copenhagen.today(clock).toString()));
        }
        return forms.on(new ModelAndView("status-reports")
                .addObject("plan", plan)
                .addObject("reports", reports.items())
                .addObject("bodies", bodies)
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("next", reports.cursor())
                .addObject("paged", after != null));
    }

    /** A plan is reported on to the finance committee and the council (document B), where they are called so. */
    private static String usual(Map<String, String> bodies) {
        return Stream.of("ØK", "KB").filter(bodies::containsKey).collect(Collectors.joining("\n"));
    }
}
