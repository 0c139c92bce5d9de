package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which proposals of a round are asked for; what is null does not matter.
 *
 * @param area the code of the management area
 * @param body the code of the committee that is to prioritise them
 * @param step how far they have come
 */
record ProposalFilter(
        @Nullable String area,
        @Nullable String body,
        @Nullable ProposalStep step) {
    static final ProposalFilter NONE = new ProposalFilter(null, null, null);

    ProposalFilter {
        area = code(area);
        body = code(body);
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
        add(address, "area", area);
        add(address, "body", body);
        add(address, "step", step);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
