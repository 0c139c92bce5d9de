package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * Identifies an idea how to save.
 *
 * @param value the identifier; its text form names the idea's stream in the store
 */
public record IdeaId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
