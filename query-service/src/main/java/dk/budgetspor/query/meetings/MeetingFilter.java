package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which meetings are asked for; what is null does not matter.
 *
 * @param body the code of the body
 * @param from the first day
 * @param to the last day
 */
record MeetingFilter(
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    MeetingFilter {
        body = code(body);
        check(from);
        check(to);
    }

    /** The code of a body as typed. */
    static @Nullable String code(@Nullable String typed) {
        if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(DANISH);
    }

    /** Days that the database knows. */
    static void check(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "body", body);
        add(address, "from", from);
        add(address, "to", to);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
