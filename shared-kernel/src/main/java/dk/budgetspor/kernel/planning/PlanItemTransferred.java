package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Responsibility for an item went to another management area.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousAreaCode the area before
 * @param areaCode the area from now on
 * @param reason why
 */
@Revision("1")
public record PlanItemTransferred(UUID planItemId, UUID planId, String previousAreaCode, String areaCode, String reason)
        implements PlanItemEvent {}
