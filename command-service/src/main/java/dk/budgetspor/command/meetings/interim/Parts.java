package dk.budgetspor.command.meetings.interim;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dk.budgetspor.command.platform.Command;
import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.kernel.web.CommandRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** Names the part that a command adds. */
public final class Parts {
    private Parts() {}

    /** An identifier that a retry with the same key gets again. */
    public static UUID newId(CommandRequest request) {
        return request.idempotencyKey() == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(
                        String.join(" ", request.caller().subject(), request.path(), request.idempotencyKey())
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a command that adds a part to something: 200, and the part by name. */
    public static ResponseEntity<Added> add(
            CommandEdge commands, Command command, CommandRequest request, String part, UUID id) {
        ResponseEntity<CommandEdge.Accepted> answer = commands.change(command, request);
        CommandEdge.Accepted accepted = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(new Added(accepted.id(), accepted.version(), accepted.position(), Map.of(part, id)));
    }

    /** The answer, with the part as a field of its own. */
    public record Added(
            String id,
            long version,
            long position,
            @JsonAnyGetter Map<String, UUID> parts) {}
}
