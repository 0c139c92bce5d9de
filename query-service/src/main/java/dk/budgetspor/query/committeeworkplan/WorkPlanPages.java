package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The committees that have something ahead, and the work plan of one. */
@Controller
@ShowsView({View.PLANS, View.MEETINGS, View.ANNUAL_WHEELS})
class WorkPlanPages {
    private final WorkPlanQueries queries;
    private final OrganisationNames names;
    private final Clock clock;

    WorkPlanPages(WorkPlanQueries queries, OrganisationNames names, Clock clock) {
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/udvalg")
    @AllowedTo(everyone = true)
    ModelAndView committees(Caller caller) {
        return new ModelAndView("committees")
                .addObject("committees", queries.committees(caller))
                .addObject("bodies", names.activeBodies());
    }

    @GetMapping("/udvalg/{code}/arbejdsplan")
    @AllowedTo(everyone = true)
    ModelAndView workPlan(
            @PathVariable String code, @RequestParam(required = false) @Nullable String after, Caller caller) {
        String body = PathCodes.body(code).value();
        String name = queries.nameOf(body);
        Page<WorkPlanEntry> entries =
                queries.entries(caller, body, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, WorkPlanQueries.KEYS));
        return new ModelAndView("work-plan")
                .addObject("code", body)
                .addObject("name", name)
                .addObject("months", WorkPlanMonth.of(entries.items(), names.areas()))
                .addObject("seesChanges", !caller.seesPublicEdition())
                .addObject("next", entries.cursor())
                .addObject("paged", after != null)
                .addObject("today", Copenhagen.today(clock));
    }
}
