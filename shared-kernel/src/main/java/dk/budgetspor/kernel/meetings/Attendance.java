package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one member took part in a meeting or in an item of it.
 *
 * @param memberName who
 * @param seatId the seat they have; null for one without a seat
 * @param presence whether they took part
 * @param substitute who came instead (stedfortræder); null if nobody did
 */
public record Attendance(
        String memberName,
        @Nullable UUID seatId,
        Presence presence,
        @Nullable String substitute) {}
