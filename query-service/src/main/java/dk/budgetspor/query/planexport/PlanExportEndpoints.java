package dk.budgetspor.query.planexport;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.export.FileAnswers;
import dk.budgetspor.query.platform.export.FileFormat;
import dk.budgetspor.query.platform.export.PlanItemTable;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.PlansAt;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan with all its items for spreadsheet programs, over HTTP and for the links of the pages. */
@RestController
@ShowsView(View.PLANS)
@Tag(name = "plans")
class PlanExportEndpoints {
    private final PlansAt plans;
    private final PlanItemTable table;
    private final OrganisationNames names;
    private final FileAnswers answers;

    PlanExportEndpoints(PlansAt plans, PlanItemTable table, OrganisationNames names, FileAnswers answers) {
        this.plans = plans;
        this.table = table;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping({"/api/plans/{planId}/export", "/planer/{planId}/eksport"})
    @AllowedTo(people = true)
    ResponseEntity<InputStreamResource> export(
            @PathVariable UUID planId, @RequestParam @Schema(allowableValues = {"xlsx", "csv"}) String format) {
        FileFormat wanted = FileFormat.of(format, FileFormat.XLSX, FileFormat.CSV);
        PlanAt plan = plans.today(planId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        OrganisationNames.Names today = names.at(Long.MAX_VALUE);
        return answers.file(plan.title(), wanted, out -> table.write(plan, today, wanted, out));
    }
}
