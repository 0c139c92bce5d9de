package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Work on the plan ended; its items no longer change.
 *
 * @param planId the plan
 * @param previousStatus where the plan stood before
 * @param reason why
 */
@Revision("1")
public record ImplementationPlanClosed(UUID planId, PlanStatus previousStatus, String reason)
        implements ImplementationPlanEvent {
    @Override
    public PlanStatus status() {
        return PlanStatus.CLOSED;
    }
}
