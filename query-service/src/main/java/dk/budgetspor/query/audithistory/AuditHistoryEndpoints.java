package dk.budgetspor.query.audithistory;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit history over HTTP. */
@RestController
@ShowsView(AuditHistoryProjection.VIEW)
@Tag(name = "audit")
class AuditHistoryEndpoints {
    private final AuditHistoryQueries queries;

    AuditHistoryEndpoints(AuditHistoryQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/audit")
    @AllowedTo({Role.AUDITOR, Role.ADMINISTRATOR})
    Page<AuditEntry> entries(
            @RequestParam(required = false) @Nullable String aggregateId,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        AuditFilter filter = new AuditFilter(aggregateId, actor, type, from, to);
        return queries.entries(caller, filter, PageRequest.of(limit, after, AuditHistoryQueries.KEYS), path(filter));
    }

    private static String path(AuditFilter filter) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/api/audit");
        add(path, "aggregateId", filter.aggregateId());
        add(path, "actor", filter.actor());
        add(path, "type", filter.type());
        add(path, "from", filter.from());
        add(path, "to", filter.to());
        return path.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder path, String name, @Nullable Object value) {
        if (value != null) {
            path.queryParam(name, value);
        }
    }
}
