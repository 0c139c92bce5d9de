package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Work on a planned item began.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousStatus where the item stood before
 */
@Revision("1")
public record PlanItemStarted(UUID planItemId, UUID planId, PlanItemStatus previousStatus)
        implements PlanItemStatusEvent {
    @Override
    public PlanItemStatus status() {
        return PlanItemStatus.IN_PROGRESS;
    }
}
