package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.messaging.Role;
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

/** Exceptions over HTTP. */
@RestController
@ShowsView({View.PLANS, View.MEETINGS, View.SAVINGS})
@Tag(name = "exceptions")
class ExceptionEndpoints {
    private final ExceptionQueries queries;

    ExceptionEndpoints(ExceptionQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/exceptions")
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR, Role.AREA_MANAGER, Role.SECRETARY})
    Page<ExceptionEntry> exceptions(
            @RequestParam(required = false) @Nullable ExceptionKind kind,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.exceptions(
                caller, new ExceptionFilter(kind, area, body), PageRequest.of(limit, after, ExceptionQueries.KEYS));
    }
}
