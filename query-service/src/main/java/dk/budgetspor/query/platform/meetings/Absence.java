package dk.budgetspor.query.platform.meetings;

import dk.budgetspor.kernel.meetings.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A member who did not take part.
 *
 * @param memberName who
 * @param party their party letter; empty in bodies without parties
 * @param presence why they did not: {@link Presence#APOLOGY}, {@link Presence#ABSENT} or {@link Presence#DISQUALIFIED}
 * @param substitute who came instead; null if nobody did
 */
public record Absence(
        String memberName,
        String party,
        Presence presence,
        @Nullable String substitute) {

    /** Such as {@code Hans Fisker Jensen (A)}. */
    public String name() {
        String name = party.isEmpty() ? memberName : memberName + " (" + party + ")";
        return substitute == null ? name : name + ", stedfortræder: " + substitute;
    }
}
