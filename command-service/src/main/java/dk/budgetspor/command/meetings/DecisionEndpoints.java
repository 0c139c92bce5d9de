package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
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
import org.springframework.web.bind.annotation.RestController;

/** Commands on decisions and what they oblige to, over HTTP. */
@RestController
@Tag(name = "decisions")
class DecisionEndpoints {
    private final CommandEdge commands;
    private final FollowUpRegister followUps;

    DecisionEndpoints(CommandEdge commands, FollowUpRegister followUps) {
        this.commands = commands;
        this.followUps = followUps;
    }

    @PostMapping("/api/meetings/{id}/record-decision")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> record(
            @PathVariable UUID id, @RequestBody @Valid RecordDecisionRequest body, CommandRequest request) {
        UUID decisionId = request.newId();
        return commands.add(body.command(new MeetingId(id), decisionId), request, "decisionId", decisionId);
    }

    @PostMapping("/api/meetings/{id}/correct-decision")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> correct(
            @PathVariable UUID id, @RequestBody @Valid CorrectDecisionRequest body, CommandRequest request) {
        return commands.change(body.command(new MeetingId(id), request.newId()), request);
    }

    @PostMapping("/api/meetings/{id}/close-follow-up")
    @AllowedTo({Role.PLANNER, Role.SECRETARY, Role.AREA_MANAGER})
    ResponseEntity<Accepted> closeOfMeeting(
            @PathVariable UUID id, @RequestBody @Valid CloseFollowUpOfMeetingRequest body, CommandRequest request) {
        return commands.change(new CloseFollowUp(new MeetingId(id), body.followUpId(), body.note()), request);
    }

    @PostMapping("/api/follow-ups/{followUpId}/close")
    @AllowedTo({Role.PLANNER, Role.SECRETARY, Role.AREA_MANAGER})
    ResponseEntity<Accepted> close(
            @PathVariable UUID followUpId, @RequestBody @Valid CloseFollowUpRequest body, CommandRequest request) {
        MeetingId meetingId = followUps.meetingOf(followUpId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return commands.change(new CloseFollowUp(meetingId, followUpId, body.note()), request);
    }

    record CloseFollowUpOfMeetingRequest(
            @NotNull UUID followUpId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String note) {}

    record CloseFollowUpRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String note) {}
}
