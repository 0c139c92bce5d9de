package dk.budgetspor.query.followups;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which follow-ups are asked for; what is null does not matter.
 *
 * @param body the code of the body that is obliged, or that decided
 * @param area the code of the area that is obliged
 * @param state where they stand
 */
record FollowUpFilter(@Nullable String body, @Nullable String area, FollowUpState state) {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    FollowUpFilter {
        body = code(body);
        area = code(area);
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(DANISH);
    }

    /** The same of those that stand otherwise. */
    FollowUpFilter in(FollowUpState other) {
        return new FollowUpFilter(body, area, other);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "body", body);
        add(address, "area", area);
        add(address, "state", state == FollowUpState.OPEN ? null : state.inAddress());
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
