package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an HTTP request a command needs beside its body's content.
 *
 * @param caller who sent it
 * @param actingRole the first role of the endpoint that the caller has
 * @param path the address it was sent to
 * @param ifMatch the version the caller saw, as sent
 * @param idempotencyKey the caller's key for retries, as sent
 * @param body the bytes of the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CommandRequest(
        Caller caller,
        Role actingRole,
        String path,
        @Nullable String ifMatch,
        @Nullable String idempotencyKey,
        byte[] body) {
    /**
     * An identifier for what the command brings about: a retry with the same {@code Idempotency-Key} gets the same one.
     */
    public UUID newId() {
        // neither an address nor a key holds a space, so that no two requests read alike
        return idempotencyKey == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(
                        String.join(" ", caller.subject(), path, idempotencyKey).getBytes(StandardCharsets.UTF_8));
    }
}
