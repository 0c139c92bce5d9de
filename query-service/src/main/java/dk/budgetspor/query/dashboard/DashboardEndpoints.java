package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan in figures over HTTP. */
@RestController
@ShowsView(View.PLANS)
@Tag(name = "plans")
class DashboardEndpoints {
    private final DashboardQueries queries;
    private final ItemsOverTime overTime;

    DashboardEndpoints(DashboardQueries queries, ItemsOverTime overTime) {
        this.queries = queries;
        this.overTime = overTime;
    }

    @GetMapping("/api/dashboard")
    @AllowedTo(people = true)
    Dashboard dashboard(@RequestParam(required = false) @Nullable UUID planId) {
        return queries.of(planId);
    }

    /** The items that had a status on a day, by the days things happened. */
    @GetMapping("/api/dashboard/items")
    @AllowedTo(people = true)
    Page<StandingItem> items(
            @RequestParam UUID planId,
            @RequestParam LocalDate day,
            @RequestParam PlanItemStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        queries.titleOf(planId);
        return overTime.items(planId, day, status, PageRequest.of(limit, after, ItemsOverTime.KEYS));
    }
}
