package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/**
 * Identifies a savings proposal.
 *
 * @param value the identifier; its text form names the proposal's stream in the store
 */
public record ProposalId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
