package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases are asked for; what is null does not matter.
 *
 * @param body the code of a body they go through
 * @param openness whether everybody may see them, once they are published
 * @param text what stands in their number, title, latest texts or recommendations, in capitals or not
 */
record CaseFilter(
        @Nullable String body,
        @Nullable Openness openness,
        @Nullable String text) {
    static final CaseFilter NONE = new CaseFilter(null, null, null);

    private static final Locale DANISH = Locale.forLanguageTag("da");

    CaseFilter {
        body = plain(body);
        body = body == null ? null : body.toUpperCase(DANISH);
        text = plain(text);
    }

    /** The database knows no text with a NUL in it, and nobody types one. */
    private static @Nullable String plain(@Nullable String typed) {
        if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "body", body);
        add(address, "openness", openness);
        add(address, "text", text);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
