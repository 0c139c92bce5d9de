package dk.budgetspor.command.platform;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** From an HTTP request to a command and back: who gives it, which version they saw, whether it is a retry. */
@Component
public class CommandEdge {
    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final Commands commands;

    CommandEdge(Commands commands) {
        this.commands = commands;
    }

    /** Gives a command that changes something: 200. */
    public ResponseEntity<Accepted> change(Command command, CommandRequest request) {
        Receipt.Content receipt = give(command, request);
        return answer(ResponseEntity.ok(), receipt, Map.of());
    }

    /**
     * Gives a command that adds a part to something: 200, and the part by name.
     *
     * @param part what the part's identifier is called, such as {@code seatId}
     * @param id the identifier, as the {@linkplain CommandRequest#newId() request} gave it, so that a retry names it too
     */
    public ResponseEntity<Accepted> add(Command command, CommandRequest request, String part, UUID id) {
        Receipt.Content receipt = give(command, request);
        return answer(ResponseEntity.ok(), receipt, Map.of(part, id));
    }

    /** Gives a command that adds a part which is named by a number it is given there: 200, and the {@code number}. */
    public ResponseEntity<Accepted> addNumbered(Command command, CommandRequest request) {
        Receipt.Content receipt = give(command, request);
        Integer number = receipt.number();
        return answer(ResponseEntity.ok(), receipt, number == null ? Map.of() : Map.of("number", number));
    }

    /** Gives a command that brings something about: 201 with its address under the given one. */
    public ResponseEntity<Accepted> create(Command command, CommandRequest request, String under) {
        Receipt.Content receipt = give(command, request);
        URI address = URI.create(under + "/" + segmentOf(keyOf(receipt.aggregateId())));
        return answer(ResponseEntity.created(address), receipt, Map.of());
    }

    private static ResponseEntity<Accepted> answer(
            ResponseEntity.BodyBuilder answer, Receipt.Content receipt, Map<String, Object> parts) {
        return answer.header(HttpHeaders.ETAG, "\"" + receipt.version() + "\"")
                .header(Headers.POSITION, Long.toString(receipt.position()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Accepted(keyOf(receipt.aggregateId()), receipt.version(), receipt.position(), parts));
    }

    /** The key as people know it: without the type that natural keys carry in the store. */
    private static String keyOf(String aggregateId) {
        return aggregateId.substring(aggregateId.indexOf(':') + 1);
    }

    /** The key as it stands in an address, where a slash would end it: that of a case number is a hyphen there. */
    private static String segmentOf(String key) {
        return UriUtils.encodePathSegment(key.replace('/', '-'), StandardCharsets.UTF_8);
    }

    private Receipt.Content give(Command command, CommandRequest request) {
        Caller caller = request.caller();
        Role role = request.actingRole();
        Map<String, String> metadata = new HashMap<>(Actor.of(caller, role).metadata());
        String expected = expectedVersion(request.ifMatch());
        if (expected != null) {
            metadata.put(ExpectedVersion.KEY, expected);
        }
        String key = request.idempotencyKey();
        if (key != null) {
            if (!IDEMPOTENCY_KEY.matcher(key).matches()) {
                throw Refusal.because(ErrorCode.INVALID_IDEMPOTENCY_KEY);
            }
            metadata.putAll(RetryKey.of(caller.subject(), request.path(), key, request.body())
                    .metadata());
        }
        return commands.give(command, metadata);
    }

    private static @Nullable String expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw Refusal.because(ErrorCode.INVALID_IF_MATCH);
        }
        return Long.toString(Long.parseLong(etag.group(1)));
    }

    /**
     * The body of the answer to a command; the headers say the same.
     *
     * @param id the key of what it happened to: a code, a number or a UUID
     * @param version its version, for {@code If-Match}
     * @param position the position in the store, for {@code Budgetspor-Min-Position}
     * @param parts what was added to it, each a field of its own such as {@code seatId} or {@code number}
     */
    public record Accepted(
            String id,
            long version,
            long position,
            @JsonAnyGetter Map<String, Object> parts) {}
}
