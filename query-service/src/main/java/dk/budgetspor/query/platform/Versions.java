package dk.budgetspor.query.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The tag of a single thing: its version, as {@code If-Match} wants it. */
public final class Versions {
    private Versions() {}

    /** The thing with its version as tag; the public edition has none and gets a hash of the bytes. */
    public static <T> ResponseEntity<T> tagged(@Nullable Long version, T body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (version != null) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(body);
    }
}
