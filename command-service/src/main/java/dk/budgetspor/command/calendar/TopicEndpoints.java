package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the topics of an annual wheel over HTTP; a topic without a date awaits one. */
@RestController
@RequestMapping("/api/bodies/{code}/annual-wheel/{year}")
@Tag(name = "annual wheels")
class TopicEndpoints {
    private final CommandEdge commands;

    TopicEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** On several days the topic recurs; the answer then names what its occurrences have in common. */
    @PostMapping("/plan-topic")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> plan(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid PlanTopicRequest body,
            CommandRequest request) {
        UUID topicId = request.newId();
        return commands.add(
                new PlanTopic(
                        WheelEndpoints.wheel(code, year),
                        topicId,
                        body.title(),
                        Objects.requireNonNullElse(body.text(), ""),
                        Objects.requireNonNullElse(body.dates(), List.of()),
                        body.aboutDate()),
                request,
                "topicId",
                topicId);
    }

    @PostMapping("/move-topic")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> move(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid MoveTopicRequest body,
            CommandRequest request) {
        return commands.change(
                new MoveTopic(WheelEndpoints.wheel(code, year), body.topicId(), body.date(), body.reason()), request);
    }

    @PostMapping("/drop-topic")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> drop(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid DropTopicRequest body,
            CommandRequest request) {
        return commands.change(new DropTopic(WheelEndpoints.wheel(code, year), body.topicId(), body.reason()), request);
    }

    /** The answer names the item, which stands on the agenda a moment later; it is open unless the request says not. */
    @PostMapping("/take-topic")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> take(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid TakeTopicRequest body,
            CommandRequest request) {
        TakeTopic command = new TakeTopic(
                WheelEndpoints.wheel(code, year),
                body.topicId(),
                new MeetingId(body.meetingId()),
                Objects.requireNonNullElse(body.openness(), Openness.OPEN));
        return commands.add(command, request, "agendaItemId", command.agendaItemId());
    }

    record PlanTopicRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
            String text,

            @Nullable @Size(max = Limits.CODES) List<@NotNull LocalDate> dates,
            @Nullable LocalDate aboutDate) {}

    record MoveTopicRequest(
            @NotNull UUID topicId,
            @Nullable LocalDate date,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record DropTopicRequest(
            @NotNull UUID topicId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record TakeTopicRequest(
            @NotNull UUID topicId,
            @NotNull UUID meetingId,
            @Nullable Openness openness) {}
}
