package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/**
 * Identifies a decision.
 *
 * @param value the identifier
 */
public record DecisionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
