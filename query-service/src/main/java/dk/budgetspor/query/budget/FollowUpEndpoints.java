package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups of the budget over HTTP; a month is written as {@code 2023-05}. */
@RestController
@RequestMapping("/api/budget-follow-ups")
@ShowsView(BudgetView.VIEW)
@Tag(name = "budget follow-ups")
class FollowUpEndpoints {
    private final FollowUpQueries queries;

    FollowUpEndpoints(FollowUpQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo(people = true)
    Page<FollowUp> followUps(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.followUps(PageRequest.of(limit, after, FollowUpQueries.KEYS));
    }

    @GetMapping("/{month}")
    @AllowedTo(people = true)
    ResponseEntity<FollowUp> followUp(@PathVariable String month) {
        FollowUp found = queries.one(month);
        return Versions.tagged(found.version(), found);
    }
}
