package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Work on a completed or abandoned item began again.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousStatus where the item stood before
 * @param reason why
 */
@Revision("1")
public record PlanItemReopened(UUID planItemId, UUID planId, PlanItemStatus previousStatus, String reason)
        implements PlanItemStatusEvent {
    @Override
    public PlanItemStatus status() {
        return PlanItemStatus.IN_PROGRESS;
    }
}
