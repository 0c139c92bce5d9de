package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
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
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on how far a meeting has come, over HTTP; times are Copenhagen's, without an end it is open. */
@RestController
@RequestMapping("/api/meetings")
@Tag(name = "meetings")
class MeetingEndpoints {
    private final CommandEdge commands;

    MeetingEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> schedule(@RequestBody @Valid ScheduleMeetingRequest body, CommandRequest request) {
        return commands.create(body.command(new MeetingId(request.newId())), request, "/api/meetings");
    }

    @PostMapping("/{id}/reschedule")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> reschedule(
            @PathVariable UUID id, @RequestBody @Valid MeetingDayRequest body, CommandRequest request) {
        return commands.change(new RescheduleMeeting(new MeetingId(id), body.day(), body.reason()), request);
    }

    @PostMapping("/{id}/publish-agenda")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> publishAgenda(
            @PathVariable UUID id, @RequestBody @Valid NothingElseRequest body, CommandRequest request) {
        return commands.change(new PublishAgenda(new MeetingId(id)), request);
    }

    @PostMapping("/{id}/open")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> open(
            @PathVariable UUID id, @RequestBody @Valid NothingElseRequest body, CommandRequest request) {
        return commands.change(new OpenMeeting(new MeetingId(id)), request);
    }

    @PostMapping("/{id}/continue-on")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> continueOn(
            @PathVariable UUID id, @RequestBody @Valid MeetingDayRequest body, CommandRequest request) {
        return commands.change(new ContinueMeeting(new MeetingId(id), body.day(), body.reason()), request);
    }

    @PostMapping("/{id}/hold")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> hold(
            @PathVariable UUID id, @RequestBody @Valid HoldMeetingRequest body, CommandRequest request) {
        return commands.change(new HoldMeeting(new MeetingId(id), body.endedAt()), request);
    }

    @PostMapping("/{id}/cancel")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> cancel(
            @PathVariable UUID id, @RequestBody @Valid ReasonRequest body, CommandRequest request) {
        return commands.change(new CancelMeeting(new MeetingId(id), body.reason()), request);
    }

    record ScheduleMeetingRequest(
            @NotNull @ShortCode String bodyCode,
            @NotNull LocalDate date,
            @NotNull LocalTime start,
            @Nullable LocalTime end,
            @NotNull @Size(max = Limits.TITLE) @PlainText String place,
            @NotNull MeetingKind kind,
            @Nullable @Size(max = Limits.TITLE) @PlainText String cycle) {
        ScheduleMeeting command(MeetingId meetingId) {
            return new ScheduleMeeting(
                    meetingId,
                    new BodyCode(bodyCode),
                    new MeetingDay(date, start, end, place),
                    kind,
                    Objects.requireNonNullElse(cycle, ""));
        }
    }

    record HoldMeetingRequest(@NotNull LocalTime endedAt) {}

    record ReasonRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
