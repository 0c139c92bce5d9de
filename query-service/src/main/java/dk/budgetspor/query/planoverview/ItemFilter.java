package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which items of a plan are asked for; what is null does not matter.
 *
 * @param kind the part of the plan they stand in
 * @param status where they stand
 * @param body the code of a committee that is to treat them
 * @param area the code of the area responsible
 * @param focus whether they are of special importance
 * @param text what stands somewhere in their texts, in capitals or not
 */
record ItemFilter(
        @Nullable PlanItemKind kind,
        @Nullable PlanItemStatus status,
        @Nullable String body,
        @Nullable String area,
        @Nullable Boolean focus,
        @Nullable String text) {
    static final ItemFilter NONE = new ItemFilter(null, null, null, null, null, null);

    private static final Locale DANISH = Locale.forLanguageTag("da");

    ItemFilter {
        body = code(plain(body));
        area = code(plain(area));
        text = plain(text);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The database knows no text with a NUL in it, and nobody types one. */
    private static @Nullable String plain(@Nullable String typed) {
        if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return typed;
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(DANISH);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "kind", kind);
        add(address, "status", status);
        add(address, "body", body);
        add(address, "area", area);
        add(address, "focus", focus);
        add(address, "text", text);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
