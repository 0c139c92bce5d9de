package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Status reports over HTTP; they hold the notes of those who carry a plan out, and are not public. */
@RestController
@RequestMapping("/api/plans/{planId}/status-reports")
@ShowsView(View.PLANS)
@Tag(name = "status reports")
class StatusReportEndpoints {
    private final StatusReportQueries queries;

    StatusReportEndpoints(StatusReportQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.AUDITOR})
    Page<StatusReport> reports(
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return queries.reports(planId, PageRequest.of(limit, after, StatusReportQueries.KEYS));
    }

    @GetMapping("/{statusReportId}")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.AUDITOR})
    FullStatusReport report(@PathVariable UUID planId, @PathVariable UUID statusReportId) {
        return queries.full(planId, statusReportId);
    }
}
