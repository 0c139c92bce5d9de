package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and their items over HTTP. */
@RestController
@RequestMapping("/api/plans")
@ShowsView(View.PLANS)
@Tag(name = "plans")
class PlanOverviewEndpoints {
    private final PlanOverviewQueries queries;
    private final PlanItemsQueries items;

    PlanOverviewEndpoints(PlanOverviewQueries queries, PlanItemsQueries items) {
        this.queries = queries;
        this.items = items;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    Page<Plan> plans(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.plans(caller, PageRequest.of(limit, after, PlanOverviewQueries.PLAN_KEYS));
    }

    @GetMapping("/{planId}")
    @AllowedTo(everyone = true)
    ResponseEntity<Plan> plan(@PathVariable UUID planId, Caller caller) {
        Plan plan = queries.plan(caller, planId);
        return Versions.tagged(plan.version(), plan);
    }

    @GetMapping("/{planId}/items")
    @AllowedTo(everyone = true)
    Page<OverviewItem> items(
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable PlanItemKind kind,
            @RequestParam(required = false) @Nullable PlanItemStatus status,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Boolean focus,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        ItemFilter filter = new ItemFilter(kind, status, body, area, focus, text);
        return items.items(caller, planId, filter, PageRequest.of(limit, after, PlanItemsQueries.KEYS));
    }

    @GetMapping("/{planId}/totals")
    @AllowedTo(everyone = true)
    Page<Totals.Sum> totals(@PathVariable UUID planId, Caller caller) {
        return Page.whole(queries.totals(caller, planId).sums());
    }
}
