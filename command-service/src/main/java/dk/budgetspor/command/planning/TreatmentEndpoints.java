package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.TreatmentKind;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the treatment of items by committees over HTTP; without an indicative date a treatment awaits one. */
@RestController
@RequestMapping("/api/plan-items/{id}")
@Tag(name = "committee treatments")
class TreatmentEndpoints {
    private final CommandEdge commands;

    TreatmentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/change-treatment")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> change(
            @PathVariable UUID id, @RequestBody @Valid ChangeTreatmentRequest body, CommandRequest request) {
        return commands.change(
                new SwitchPlanItemTreatment(new PlanItemId(id), body.treatment(), body.reason()), request);
    }

    @PostMapping("/plan-treatment")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> plan(
            @PathVariable UUID id, @RequestBody @Valid PlanTreatmentRequest body, CommandRequest request) {
        return commands.change(
                new PlanCommitteeTreatment(
                        new PlanItemId(id),
                        new BodyCode(body.bodyCode()),
                        body.indicativeDate(),
                        Objects.requireNonNullElse(body.purpose(), "")),
                request);
    }

    @PostMapping("/move-treatment")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> move(
            @PathVariable UUID id, @RequestBody @Valid MoveTreatmentRequest body, CommandRequest request) {
        return commands.change(
                new MoveCommitteeTreatment(
                        new PlanItemId(id), new BodyCode(body.bodyCode()), body.indicativeDate(), body.reason()),
                request);
    }

    @PostMapping("/cancel-treatment")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> cancel(
            @PathVariable UUID id, @RequestBody @Valid CancelTreatmentRequest body, CommandRequest request) {
        return commands.change(
                new CancelCommitteeTreatment(new PlanItemId(id), new BodyCode(body.bodyCode()), body.reason()),
                request);
    }

    record ChangeTreatmentRequest(
            @NotNull TreatmentKind treatment,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record PlanTreatmentRequest(
            @NotNull @ShortCode String bodyCode,
            @Nullable LocalDate indicativeDate,

            @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
            String purpose) {}

    record MoveTreatmentRequest(
            @NotNull @ShortCode String bodyCode,
            @Nullable LocalDate indicativeDate,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record CancelTreatmentRequest(
            @NotNull @ShortCode String bodyCode,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
