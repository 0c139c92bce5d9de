package dk.budgetspor.kernel.budget;

import java.util.UUID;

/**
 * Identifies a correction of the budget.
 *
 * @param value the identifier; its text form names the correction's stream in the store
 */
public record BudgetCorrectionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
