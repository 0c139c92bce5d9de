package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Savings rounds over HTTP. */
@RestController
@RequestMapping("/api/savings-rounds")
@ShowsView(View.SAVINGS)
@Tag(name = "savings rounds")
class RoundEndpoints {
    private final RoundQueries queries;

    RoundEndpoints(RoundQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    Page<RoundRow> rounds(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.rounds(caller, PageRequest.of(limit, after, SavingsRounds.KEYS));
    }

    @GetMapping("/{roundId}")
    @AllowedTo(people = true)
    ResponseEntity<Round> round(@PathVariable UUID roundId) {
        Round round = queries.round(roundId);
        return Versions.tagged(round.row().version(), round);
    }
}
