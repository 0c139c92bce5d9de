package dk.budgetspor.query.processevidence;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.evidence.ProposalFacts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Of which proposals evidence is asked for; what is null does not matter.
 *
 * @param area the code of the management area
 * @param body the code of the committee that is to prioritise them
 */
record EvidenceFilter(@Nullable String area, @Nullable String body) {
    EvidenceFilter {
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

    boolean passes(ProposalFacts facts) {
        return (area == null || area.equals(facts.areaCode())) && (body == null || body.equals(facts.bodyCode()));
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (area != null) {
            address.queryParam("area", area);
        }
        if (body != null) {
            address.queryParam("body", body);
        }
        return address.build().encode().toUriString().replace("+", "%2B");
    }
}
