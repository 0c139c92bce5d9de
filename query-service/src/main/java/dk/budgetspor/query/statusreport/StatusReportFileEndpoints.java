package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.export.FileAnswers;
import dk.budgetspor.query.platform.export.FileFormat;
import dk.budgetspor.query.platform.export.PlanItemTable;
import dk.budgetspor.query.platform.plans.PlanAt;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A status report as a file, over HTTP and for the links of the pages. */
@RestController
@ShowsView(View.PLANS)
@Tag(name = "status reports")
class StatusReportFileEndpoints {
    private final StatusReportQueries queries;
    private final PrintedReport printed;
    private final PlanItemTable table;
    private final OrganisationNames names;
    private final FileAnswers answers;

    StatusReportFileEndpoints(
            StatusReportQueries queries,
            PrintedReport printed,
            PlanItemTable table,
            OrganisationNames names,
            FileAnswers answers) {
        this.queries = queries;
        this.printed = printed;
        this.table = table;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping({
        "/api/plans/{planId}/status-reports/{statusReportId}/export",
        "/planer/{planId}/statusrapporter/{statusReportId}/eksport"
    })
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.AUDITOR})
    ResponseEntity<InputStreamResource> export(
            @PathVariable UUID planId,
            @PathVariable UUID statusReportId,
            @RequestParam @Schema(allowableValues = {"pdf", "xlsx", "csv"}) String format) {
        FileFormat wanted = FileFormat.of(format, FileFormat.values());
        StatusReport report = queries.report(planId, statusReportId);
        PlanAt plan = queries.plan(report);
        Names then = names.at(report.position());
        return answers.file(report.title(), wanted, out -> {
            if (wanted == FileFormat.PDF) {
                printed.write(ReportTable.of(queries.full(planId, statusReportId), plan, then), out);
            } else {
                table.write(plan, then, wanted, out);
            }
        });
    }
}
