package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.StatusReportId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The status report of a plan over HTTP. */
@RestController
@Tag(name = "status reports")
class StatusReportEndpoints {
    private final CommandEdge commands;

    StatusReportEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/api/plans/{planId}/submit-status-report")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> submit(
            @PathVariable UUID planId, @RequestBody @Valid SubmitReportRequest body, CommandRequest request) {
        return commands.create(
                new SubmitStatusReport(
                        new StatusReportId(UUID.randomUUID()),
                        new PlanId(planId),
                        body.title(),
                        body.toBodies().stream().map(BodyCode::new).toList(),
                        body.statusDate()),
                request,
                "/api/plans/" + planId + "/status-reports");
    }

    record SubmitReportRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
            @NotEmpty @Size(max = Limits.CODES) List<@NotNull @ShortCode String> toBodies,
            @NotNull LocalDate statusDate) {}
}
