package dk.budgetspor.kernel.planning;

import java.util.UUID;

/**
 * Identifies an item of an implementation plan.
 *
 * @param value the identifier; its text form names the item's stream in the store
 */
public record PlanItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
