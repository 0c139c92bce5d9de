package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/**
 * Identifies a meeting.
 *
 * @param value the identifier
 */
public record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
