package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryEntry;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP; the public finds those that a published agenda holds. */
@RestController
@RequestMapping("/api/cases")
@ShowsView({CasesProjection.VIEW, View.MEETINGS, View.SAVINGS})
@Tag(name = "cases")
class CaseEndpoints {
    private final CaseListQueries list;
    private final CaseQueries cases;
    private final CaseHistoryQueries history;

    CaseEndpoints(CaseListQueries list, CaseQueries cases, CaseHistoryQueries history) {
        this.list = list;
        this.cases = cases;
        this.history = history;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    Page<CaseSummary> cases(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Openness openness,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        CaseFilter filter = new CaseFilter(body, openness, text);
        return list.cases(caller, filter, PageRequest.of(limit, after, CaseListQueries.KEYS));
    }

    @GetMapping("/{caseNumber}")
    @AllowedTo(everyone = true)
    ResponseEntity<Case> one(@PathVariable String caseNumber, Caller caller) {
        Case found = cases.one(caller, CaseQueries.number(caseNumber));
        return Versions.tagged(found.version(), found);
    }

    @GetMapping("/{caseNumber}/history")
    @AllowedTo(everyone = true)
    Page<HistoryEntry> history(
            @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return history.history(
                caller, CaseQueries.number(caseNumber), PageRequest.of(limit, after, CaseHistoryQueries.KEYS));
    }
}
