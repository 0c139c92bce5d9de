package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which corrections are asked for; what is null does not matter.
 *
 * @param body the code of the committee that treats them
 * @param area the code of the management area
 * @param kind what for
 * @param budgetYear the first year of the budget
 */
record CorrectionFilter(
        @Nullable String body,
        @Nullable String area,
        @Nullable CorrectionKind kind,
        @Nullable Integer budgetYear) {
    static final CorrectionFilter NONE = new CorrectionFilter(null, null, null, null);

    CorrectionFilter {
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
        return equals(NONE);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "body", body);
        add(address, "area", area);
        add(address, "kind", kind);
        add(address, "budgetYear", budgetYear);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
