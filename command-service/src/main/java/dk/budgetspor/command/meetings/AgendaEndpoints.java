package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.AgendaItemId;
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
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on what is on an agenda, in which order and when, over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "agendas")
class AgendaEndpoints {
    private final CommandEdge commands;

    AgendaEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/add-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> add(
            @PathVariable UUID id, @RequestBody @Valid AddAgendaItemRequest body, CommandRequest request) {
        UUID itemId = request.newId();
        return commands.add(body.command(new MeetingId(id), new AgendaItemId(itemId)), request, "agendaItemId", itemId);
    }

    @PostMapping("/move-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> move(
            @PathVariable UUID id, @RequestBody @Valid MoveAgendaItemRequest body, CommandRequest request) {
        return commands.change(
                new MoveAgendaItem(new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.place()), request);
    }

    @PostMapping("/time-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> time(
            @PathVariable UUID id, @RequestBody @Valid TimeAgendaItemRequest body, CommandRequest request) {
        return commands.change(
                new TimeAgendaItem(
                        new MeetingId(id),
                        new AgendaItemId(body.agendaItemId()),
                        new ItemTime(body.startsAt(), body.endsAt())),
                request);
    }

    @PostMapping("/withdraw-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> withdraw(
            @PathVariable UUID id, @RequestBody @Valid WithdrawAgendaItemRequest body, CommandRequest request) {
        return commands.change(
                new WithdrawAgendaItem(new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.reason()),
                request);
    }

    @PostMapping("/postpone-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> postpone(
            @PathVariable UUID id, @RequestBody @Valid PostponeAgendaItemRequest body, CommandRequest request) {
        MeetingId to =
                Optional.ofNullable(body.toMeetingId()).map(MeetingId::new).orElse(null);
        return commands.change(
                new PostponeAgendaItem(new MeetingId(id), new AgendaItemId(body.agendaItemId()), to, body.reason()),
                request);
    }

    record MoveAgendaItemRequest(
            @NotNull UUID agendaItemId, @NotNull Integer place) {}

    record TimeAgendaItemRequest(
            @NotNull UUID agendaItemId,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {}

    record WithdrawAgendaItemRequest(
            @NotNull UUID agendaItemId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record PostponeAgendaItemRequest(
            @NotNull UUID agendaItemId,
            @Nullable UUID toMeetingId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
