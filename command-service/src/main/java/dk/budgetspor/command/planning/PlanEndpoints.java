package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on implementation plans over HTTP. */
@RestController
@RequestMapping("/api/plans")
@Tag(name = "plans")
class PlanEndpoints {
    private final CommandEdge commands;

    PlanEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> open(@RequestBody @Valid OpenPlanRequest body, CommandRequest request) {
        return commands.create(
                new OpenImplementationPlan(
                        new PlanId(UUID.randomUUID()),
                        body.title(),
                        new PlanPeriod(body.budgetYear()),
                        body.budgetAgreement()),
                request,
                "/api/plans");
    }

    @PostMapping("/{planId}/adopt")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> adopt(
            @PathVariable UUID planId, @RequestBody @Valid AdoptPlanRequest body, CommandRequest request) {
        return commands.change(new AdoptImplementationPlan(new PlanId(planId), body.adoptedOn()), request);
    }

    @PostMapping("/{planId}/close")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> close(
            @PathVariable UUID planId, @RequestBody @Valid ClosePlanRequest body, CommandRequest request) {
        return commands.change(new CloseImplementationPlan(new PlanId(planId), body.reason()), request);
    }

    record OpenPlanRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @NotNull @Min(PlanPeriod.FIRST_YEAR) @Max(PlanPeriod.LAST_YEAR)
            Integer budgetYear,

            @NotBlank @Size(max = Limits.TITLE) @PlainText String budgetAgreement) {}

    record AdoptPlanRequest(@NotNull LocalDate adoptedOn) {}

    record ClosePlanRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
