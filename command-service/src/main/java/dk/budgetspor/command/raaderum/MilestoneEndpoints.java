package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the milestones of a savings round over HTTP; moved to no day, a milestone awaits one. */
@RestController
@RequestMapping("/api/savings-rounds/{id}")
@Tag(name = "savings rounds")
class MilestoneEndpoints {
    private final CommandEdge commands;

    MilestoneEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/plan-milestone")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> plan(
            @PathVariable UUID id, @RequestBody @Valid MilestoneRequest body, CommandRequest request) {
        UUID milestoneId = request.newId();
        return commands.add(
                new PlanMilestone(new RoundId(id), body.milestone(milestoneId)), request, "milestoneId", milestoneId);
    }

    @PostMapping("/move-milestone")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> move(
            @PathVariable UUID id, @RequestBody @Valid MoveMilestoneRequest body, CommandRequest request) {
        return commands.change(
                new MoveMilestone(
                        new RoundId(id), body.milestoneId(), new MilestoneDays(body.from(), body.to()), body.reason()),
                request);
    }

    @PostMapping("/cancel-milestone")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> cancel(
            @PathVariable UUID id, @RequestBody @Valid CancelMilestoneRequest body, CommandRequest request) {
        return commands.change(new CancelMilestone(new RoundId(id), body.milestoneId(), body.reason()), request);
    }

    record MoveMilestoneRequest(
            @NotNull UUID milestoneId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record CancelMilestoneRequest(
            @NotNull UUID milestoneId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
