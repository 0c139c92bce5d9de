package dk.budgetspor.query.hearing;

import dk.budgetspor.kernel.web.AllowedTo;
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

/** The hearing of a round over HTTP; it is never public. */
@RestController
@ShowsView(View.SAVINGS)
@Tag(name = "hearing responses")
class HearingEndpoints {
    private final HearingQueries queries;

    HearingEndpoints(HearingQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/savings-rounds/{roundId}/hearing")
    @AllowedTo(people = true)
    Hearing hearing(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable Boolean counts,
            @RequestParam(required = false) @Nullable UUID proposal,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.hearing(
                roundId, new HearingFilter(counts, proposal), PageRequest.of(limit, after, HearingQueries.KEYS));
    }
}
