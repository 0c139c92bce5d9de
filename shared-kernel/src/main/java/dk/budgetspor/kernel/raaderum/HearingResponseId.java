package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * Identifies a response to a hearing.
 *
 * @param value the identifier; its text form names the response's stream in the store
 */
public record HearingResponseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
