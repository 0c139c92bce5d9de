package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups over HTTP. */
@RestController
@ShowsView(View.MEETINGS)
@Tag(name = "decisions")
class FollowUpEndpoints {
    private final FollowUpQueries queries;

    FollowUpEndpoints(FollowUpQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/follow-ups")
    @AllowedTo(everyone = true)
    Page<FollowUpEntry> followUps(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.followUps(
                caller,
                new FollowUpFilter(body, area, FollowUpState.of(state)),
                PageRequest.of(limit, after, FollowUpQueries.KEYS));
    }
}
