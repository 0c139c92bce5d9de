package dk.budgetspor.query.strategicplan;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The strategic overlay of a plan over HTTP. */
@RestController
@ShowsView(View.PLANS)
@Tag(name = "plans")
class StrategicPlanEndpoints {
    private final StrategicPlanQueries queries;

    StrategicPlanEndpoints(StrategicPlanQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/plans/{planId}/strategic")
    @AllowedTo(everyone = true)
    Page<StrategicItem> items(
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.items(caller, planId, PageRequest.of(limit, after, StrategicPlanQueries.KEYS));
    }
}
