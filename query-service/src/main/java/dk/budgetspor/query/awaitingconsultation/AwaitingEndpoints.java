package dk.budgetspor.query.awaitingconsultation;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a body of co-determination has still to discuss, over HTTP. */
@RestController
@ShowsView(View.SAVINGS)
@Tag(name = "savings proposals")
class AwaitingEndpoints {
    private final AwaitingQueries queries;

    AwaitingEndpoints(AwaitingQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/bodies/{code}/awaiting-consultation")
    @AllowedTo(people = true)
    Page<AwaitingProposal> awaiting(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.awaiting(PathCodes.body(code), PageRequest.of(limit, after, AwaitingQueries.KEYS));
    }
}
