package dk.budgetspor.kernel.planning;

import java.util.UUID;

/**
 * Identifies an implementation plan.
 *
 * @param value the identifier; its text form names the plan's stream in the store
 */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
