package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on items of a plan over HTTP. */
@RestController
@Tag(name = "plan items")
class PlanItemEndpoints {
    private final CommandEdge commands;

    PlanItemEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/api/plans/{planId}/items")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> create(
            @PathVariable UUID planId, @RequestBody @Valid CreatePlanItemRequest body, CommandRequest request) {
        return commands.create(
                body.command(new PlanItemId(UUID.randomUUID()), new PlanId(planId)), request, "/api/plan-items");
    }

    @PostMapping("/api/plan-items/{id}/start")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> start(
            @PathVariable UUID id, @RequestBody @Valid StartPlanItemRequest body, CommandRequest request) {
        return commands.change(new StartPlanItem(new PlanItemId(id)), request);
    }

    @PostMapping("/api/plan-items/{id}/complete")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> complete(
            @PathVariable UUID id, @RequestBody @Valid CompletePlanItemRequest body, CommandRequest request) {
        return commands.change(
                new CompletePlanItem(
                        new PlanItemId(id), body.completedOn(), Objects.requireNonNullElse(body.note(), "")),
                request);
    }

    @PostMapping("/api/plan-items/{id}/reopen")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> reopen(
            @PathVariable UUID id, @RequestBody @Valid ReasonRequest body, CommandRequest request) {
        return commands.change(new ReopenPlanItem(new PlanItemId(id), body.reason()), request);
    }

    @PostMapping("/api/plan-items/{id}/abandon")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> abandon(
            @PathVariable UUID id, @RequestBody @Valid ReasonRequest body, CommandRequest request) {
        return commands.change(new AbandonPlanItem(new PlanItemId(id), body.reason()), request);
    }

    @PostMapping("/api/plan-items/{id}/report-progress")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> reportProgress(
            @PathVariable UUID id, @RequestBody @Valid ReportProgressRequest body, CommandRequest request) {
        return commands.change(body.command(new PlanItemId(id)), request);
    }

    @PostMapping("/api/plan-items/{id}/transfer")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> transfer(
            @PathVariable UUID id, @RequestBody @Valid TransferItemRequest body, CommandRequest request) {
        return commands.change(
                new TransferPlanItem(new PlanItemId(id), new AreaCode(body.areaCode()), body.reason()), request);
    }

    record StartPlanItemRequest() {}

    record CompletePlanItemRequest(
            @NotNull LocalDate completedOn,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String note) {}

    record TransferItemRequest(
            @NotNull @ShortCode String areaCode,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record ReasonRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
