package dk.budgetspor.command.meetings;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an item is to be treated.
 *
 * @param startsAt from when; null if no time is set
 * @param endsAt until when; null if that is open
 */
record ItemTime(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
    /** Whether both are on at once for a while; an open-ended time is on with no other. */
    boolean overlaps(ItemTime other) {
        return startsAt != null
                && endsAt != null
                && other.startsAt != null
                && other.endsAt != null
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }
}
