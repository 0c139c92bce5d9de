package dk.budgetspor.query.hearing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which responses are asked for; what is null does not matter.
 *
 * @param counts whether they came within the period
 * @param proposal a proposal they name
 */
record HearingFilter(@Nullable Boolean counts, @Nullable UUID proposal) {
    static final HearingFilter NONE = new HearingFilter(null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (counts != null) {
            address.queryParam("counts", counts);
        }
        if (proposal != null) {
            address.queryParam("proposal", proposal);
        }
        return address.build().toUriString();
    }
}
