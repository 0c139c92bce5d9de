package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item is no longer part of the strategic overlay.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousRationale why it was
 * @param reason why it is no longer
 */
@Revision("1")
public record StrategicFocusLifted(UUID planItemId, UUID planId, String previousRationale, String reason)
        implements PlanItemEvent {}
