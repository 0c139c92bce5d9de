package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which decisions are asked for; what is null does not matter.
 *
 * @param body the code of the body that decided
 * @param from the first day
 * @param to the last day
 * @param outcome what the body came to
 * @param planItem the item of a plan it is about, or to which it adds a text
 */
record DecisionFilter(
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome,
        @Nullable UUID planItem) {
    DecisionFilter {
        body = MeetingFilter.code(body);
        MeetingFilter.check(from);
        MeetingFilter.check(to);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        MeetingFilter.add(address, "body", body);
        MeetingFilter.add(address, "from", from);
        MeetingFilter.add(address, "to", to);
        MeetingFilter.add(address, "outcome", outcome);
        MeetingFilter.add(address, "planItem", planItem);
        return address.build().encode().toUriString().replace("+", "%2B");
    }
}
