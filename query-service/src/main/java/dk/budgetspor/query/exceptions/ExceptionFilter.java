package dk.budgetspor.query.exceptions;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which exceptions are asked for; what is null does not matter.
 *
 * @param kind what is missing, late, refused or undecided
 * @param area the code of the area responsible or obliged
 * @param body the code of the body it is about, or that is to do something
 */
record ExceptionFilter(
        @Nullable ExceptionKind kind,
        @Nullable String area,
        @Nullable String body) {
    ExceptionFilter {
        area = code(area);
        body = code(body);
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "kind", Objects.toString(kind, null));
        add(address, "area", area);
        add(address, "body", body);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
