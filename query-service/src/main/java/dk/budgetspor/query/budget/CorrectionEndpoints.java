package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of the budget over HTTP. */
@RestController
@RequestMapping("/api/budget-corrections")
@ShowsView(BudgetView.VIEW)
@Tag(name = "budget corrections")
class CorrectionEndpoints {
    private final CorrectionQueries queries;

    CorrectionEndpoints(CorrectionQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo(people = true)
    Corrections corrections(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable CorrectionKind kind,
            @RequestParam(required = false) @Nullable Integer budgetYear,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.corrections(
                new CorrectionFilter(body, area, kind, budgetYear),
                PageRequest.of(limit, after, CorrectionQueries.KEYS));
    }

    @GetMapping("/{correctionId}")
    @AllowedTo(people = true)
    ResponseEntity<Correction> correction(@PathVariable UUID correctionId) {
        Correction found = queries.one(correctionId);
        return Versions.tagged(found.version(), found);
    }
}
