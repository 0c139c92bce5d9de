package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item was given up (udgår); it stays in the plan.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousStatus where the item stood before
 * @param reason why
 */
@Revision("1")
public record PlanItemAbandoned(UUID planItemId, UUID planId, PlanItemStatus previousStatus, String reason)
        implements PlanItemStatusEvent {
    @Override
    public PlanItemStatus status() {
        return PlanItemStatus.ABANDONED;
    }
}
