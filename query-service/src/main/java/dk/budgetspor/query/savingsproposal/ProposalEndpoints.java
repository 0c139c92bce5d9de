package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Savings proposals over HTTP. */
@RestController
@ShowsView(View.SAVINGS)
@Tag(name = "savings proposals")
class ProposalEndpoints {
    private final ProposalQueries queries;
    private final ProposalListQueries list;
    private final TraceQueries traces;

    ProposalEndpoints(ProposalQueries queries, ProposalListQueries list, TraceQueries traces) {
        this.queries = queries;
        this.list = list;
        this.traces = traces;
    }

    @GetMapping("/api/savings-rounds/{roundId}/proposals")
    @AllowedTo(people = true)
    Page<ListedProposal> proposals(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable ProposalStep step,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return list.proposals(
                caller,
                roundId,
                new ProposalFilter(area, body, step),
                PageRequest.of(limit, after, ProposalListQueries.KEYS));
    }

    @GetMapping("/api/savings-proposals/{proposalId}")
    @AllowedTo(everyone = true)
    ResponseEntity<Proposal> proposal(@PathVariable UUID proposalId, Caller caller) {
        Proposal found = queries.one(caller, proposalId);
        return Versions.tagged(found.version(), found);
    }

    /** From its ideas to the item of a plan that it became. */
    @GetMapping("/api/savings-proposals/{proposalId}/trace")
    @AllowedTo(people = true)
    Trace trace(@PathVariable UUID proposalId) {
        return traces.of(proposalId);
    }

    /** From the item of a plan back to the ideas. */
    @GetMapping("/api/plan-items/{planItemId}/savings-trace")
    @AllowedTo(people = true)
    Trace traceOfItem(@PathVariable UUID planItemId) {
        return traces.ofItem(planItemId);
    }
}
