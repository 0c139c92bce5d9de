package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/**
 * Identifies an item of an agenda.
 *
 * @param value the identifier
 */
public record AgendaItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
