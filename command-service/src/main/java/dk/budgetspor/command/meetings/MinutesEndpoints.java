package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

/** Commands on who took part, what was noted, who signs, and when minutes are complete, over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "minutes")
class MinutesEndpoints {
    private final CommandEdge commands;

    MinutesEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/record-attendance")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> recordAttendance(
            @PathVariable UUID id, @RequestBody @Valid RecordAttendanceRequest body, CommandRequest request) {
        UUID item = body.agendaItemId();
        return commands.change(
                new RecordAttendance(
                        new MeetingId(id),
                        item == null ? null : new AgendaItemId(item),
                        body.attendance().stream()
                                .map(AttendanceRequest::attendance)
                                .toList()),
                request);
    }

    @PostMapping("/note")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> note(@PathVariable UUID id, @RequestBody @Valid NoteRequest body, CommandRequest request) {
        return commands.change(
                new NoteOnAgendaItem(new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.text()), request);
    }

    @PostMapping("/sign-minutes")
    @AllowedTo({Role.MEMBER, Role.EXECUTIVE})
    ResponseEntity<Accepted> sign(
            @PathVariable UUID id, @RequestBody @Valid NothingElseRequest body, CommandRequest request) {
        return commands.change(new SignMinutes(new MeetingId(id)), request);
    }

    @PostMapping("/complete-minutes")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> complete(
            @PathVariable UUID id, @RequestBody @Valid NothingElseRequest body, CommandRequest request) {
        return commands.change(new CompleteMinutes(new MeetingId(id)), request);
    }

    /** Without an item it is about the whole meeting. */
    record RecordAttendanceRequest(
            @Nullable UUID agendaItemId,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid AttendanceRequest> attendance) {}

    record AttendanceRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String memberName,
            @Nullable UUID seatId,
            @NotNull Presence presence,
            @Nullable @Size(max = Limits.TITLE) @PlainText String substitute) {
        Attendance attendance() {
            return new Attendance(memberName, seatId, presence, substitute);
        }
    }

    record NoteRequest(
            @NotNull UUID agendaItemId,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text) {}
}
