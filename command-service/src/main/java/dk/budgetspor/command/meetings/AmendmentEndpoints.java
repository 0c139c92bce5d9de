package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on texts of decisions that items of plans could not take, over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "decisions")
class AmendmentEndpoints {
    private final CommandEdge commands;

    AmendmentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** Has the item take the text after all; if it cannot, that stands as refused once more. */
    @PostMapping("/retry-amendment")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> retry(
            @PathVariable UUID id, @RequestBody @Valid RetryAmendmentRequest body, CommandRequest request) {
        return commands.change(
                new RetryAmendment(
                        new MeetingId(id), new DecisionId(body.decisionId()), new PlanItemId(body.planItemId())),
                request);
    }

    @PostMapping("/settle-amendment")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> settle(
            @PathVariable UUID id, @RequestBody @Valid SettleAmendmentRequest body, CommandRequest request) {
        return commands.change(
                new SettleAmendment(
                        new MeetingId(id),
                        new DecisionId(body.decisionId()),
                        new PlanItemId(body.planItemId()),
                        body.note()),
                request);
    }

    record RetryAmendmentRequest(
            @NotNull UUID decisionId, @NotNull UUID planItemId) {}

    record SettleAmendmentRequest(
            @NotNull UUID decisionId,
            @NotNull UUID planItemId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String note) {}
}
