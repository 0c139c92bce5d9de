package dk.budgetspor.kernel.planning;

import java.util.UUID;

/**
 * Identifies a status report of a plan.
 *
 * @param value the identifier; its text form names the report's stream in the store
 */
public record StatusReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
