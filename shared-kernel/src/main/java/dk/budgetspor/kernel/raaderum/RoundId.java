package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * Identifies a savings round.
 *
 * @param value the identifier; its text form names the round's stream in the store
 */
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
