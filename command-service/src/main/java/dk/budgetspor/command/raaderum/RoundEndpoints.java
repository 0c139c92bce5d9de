package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.raaderum.RoundId;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on savings rounds over HTTP. */
@RestController
@RequestMapping("/api/savings-rounds")
@Tag(name = "savings rounds")
class RoundEndpoints {
    private final CommandEdge commands;

    RoundEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> open(@RequestBody @Valid OpenRoundRequest body, CommandRequest request) {
        return commands.create(body.command(new RoundId(UUID.randomUUID())), request, "/api/savings-rounds");
    }

    @PostMapping("/{id}/set-target")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> setTarget(
            @PathVariable UUID id, @RequestBody @Valid SetTargetRequest body, CommandRequest request) {
        return commands.change(
                new SetSavingsTarget(new RoundId(id), AmountRequest.amounts(body.targets()), body.reason()), request);
    }

    @PostMapping("/{id}/close")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> close(
            @PathVariable UUID id, @RequestBody @Valid CloseRoundRequest body, CommandRequest request) {
        return commands.change(new CloseSavingsRound(new RoundId(id), body.reason()), request);
    }

    record OpenRoundRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @NotNull @Min(PlanPeriod.FIRST_YEAR) @Max(PlanPeriod.LAST_YEAR)
            Integer budgetYear,

            @Nullable @Size(max = 4) List<@NotNull @Valid AmountRequest> targets,

            @Nullable @Size(max = Limits.CODES) List<@NotNull @Valid MilestoneRequest> milestones) {
        OpenSavingsRound command(RoundId roundId) {
            return new OpenSavingsRound(
                    roundId,
                    title,
                    new PlanPeriod(budgetYear),
                    AmountRequest.amounts(targets),
                    milestones == null
                            ? List.of()
                            : milestones.stream()
                                    .map(milestone -> milestone.milestone(UUID.randomUUID()))
                                    .toList());
        }
    }

    record SetTargetRequest(
            @NotNull @Size(max = 4) List<@NotNull @Valid AmountRequest> targets,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record CloseRoundRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
