package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * Identifies a work package.
 *
 * @param value the identifier; its text form names the work package's stream in the store
 */
public record WorkPackageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
