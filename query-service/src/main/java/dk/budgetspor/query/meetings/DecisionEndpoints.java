package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of decisions over HTTP. */
@RestController
@RequestMapping("/api/decisions")
@ShowsView({MeetingsView.NAME, View.PLANS, View.SAVINGS})
@Tag(name = "decisions")
class DecisionEndpoints {
    private final DecisionQueries queries;

    DecisionEndpoints(DecisionQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    Page<RegisteredDecision> decisions(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable UUID planItem,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        DecisionFilter filter = new DecisionFilter(body, from, to, outcome, planItem);
        return queries.decisions(caller, filter, PageRequest.of(limit, after, DecisionQueries.KEYS));
    }

    @GetMapping("/{decisionId}")
    @AllowedTo(everyone = true)
    FullDecision decision(@PathVariable UUID decisionId, Caller caller) {
        return queries.decision(caller, decisionId);
    }
}
