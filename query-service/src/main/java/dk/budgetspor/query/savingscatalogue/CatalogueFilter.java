package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a catalogue is asked for; what is null does not matter.
 *
 * @param body the code of the committee that prioritises
 * @param area the code of the management area
 */
record CatalogueFilter(@Nullable String body, @Nullable String area) {
    CatalogueFilter {
        body = code(body);
        area = code(area);
    }

    /** The database knows no text with a NUL in it, and no code has one. */
    private static @Nullable String code(@Nullable String typed) {
        if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return body == null && area == null;
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (body != null) {
            address.queryParam("body", body);
        }
        if (area != null) {
            address.queryParam("area", area);
        }
        return address.build().encode().toUriString().replace("+", "%2B");
    }
}
