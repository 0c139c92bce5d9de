package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item was carried out: the X of the printed plan (document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousStatus where the item stood before
 * @param completedOn the day it was done; not in the future
 * @param note what was done; may be empty
 */
@Revision("1")
public record PlanItemCompleted(
        UUID planItemId, UUID planId, PlanItemStatus previousStatus, LocalDate completedOn, String note)
        implements PlanItemStatusEvent {
    @Override
    public PlanItemStatus status() {
        return PlanItemStatus.COMPLETED;
    }
}
