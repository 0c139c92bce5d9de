package dk.budgetspor.query.processevidence;

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

/** The evidence of a round over HTTP. */
@RestController
@ShowsView(View.SAVINGS)
@Tag(name = "process evidence")
class EvidenceEndpoints {
    private final EvidenceQueries queries;

    EvidenceEndpoints(EvidenceQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/savings-rounds/{roundId}/evidence")
    @AllowedTo(people = true)
    RoundEvidence evidence(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.page(
                roundId, new EvidenceFilter(area, body), PageRequest.of(limit, after, EvidenceQueries.KEYS));
    }
}
