package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryEntry;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One item and its history over HTTP. */
@RestController
@RequestMapping("/api/plan-items")
@ShowsView(View.PLANS)
@Tag(name = "plan items")
class PlanItemEndpoints {
    private final PlanItemQueries queries;

    PlanItemEndpoints(PlanItemQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/{planItemId}")
    @AllowedTo(everyone = true)
    ResponseEntity<Item> item(@PathVariable UUID planItemId, Caller caller) {
        Item item = queries.item(caller, planItemId);
        return Versions.tagged(item.version(), item);
    }

    @GetMapping("/{planItemId}/history")
    @AllowedTo(everyone = true)
    Page<HistoryEntry> history(
            @PathVariable UUID planItemId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.history(caller, planItemId, PageRequest.of(limit, after, PlanItemQueries.HISTORY_KEYS));
    }
}
