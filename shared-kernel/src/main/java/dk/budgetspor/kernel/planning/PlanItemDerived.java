package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An operating change follows from a capital project (afledt drift, document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousDerivedFrom the project it followed from before; null if from none
 * @param derivedFrom the item that is the capital project, of the same or an earlier plan
 */
@Revision("1")
public record PlanItemDerived(
        UUID planItemId, UUID planId, @Nullable UUID previousDerivedFrom, UUID derivedFrom) implements PlanItemEvent {}
