package dk.budgetspor.query.strategicplan;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The strategic overlay of a plan, as it is read and printed. */
@Controller
@ShowsView(View.PLANS)
class StrategicPlanPage {
    private final StrategicPlanQueries queries;
    private final OrganisationNames names;
    private final Clock clock;

    StrategicPlanPage(StrategicPlanQueries queries, OrganisationNames names, Clock clock) {
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/planer/{planId}/strategisk")
    @AllowedTo(everyone = true)
    ModelAndView page(
            @PathVariable UUID planId, @RequestParam(required = false) @Nullable String after, Caller caller) {
        String title = queries.titleOf(caller, planId);
        Page<StrategicItem> items = queries.items(
                caller, planId, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, StrategicPlanQueries.KEYS));
        return new ModelAndView("strategic")
                .addObject("planId", planId)
                .addObject("planTitle", title)
                .addObject("items", items.items())
                .addObject("goals", Goal.of(items.items()))
                .addObject("areas", names.areas())
                .addObject("bodies", names.bodies())
                .addObject("next", items.cursor())
                .addObject("paged", after != null)
                .addObject("today", Copenhagen.today(clock));
    }
}
