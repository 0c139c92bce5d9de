package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item goes to committees from now on, or no longer does.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousTreatment the kind of treatment before
 * @param treatment the kind of treatment from now on
 * @param reason why
 */
@Revision("1")
public record PlanItemTreatmentSwitched(
        UUID planItemId, UUID planId, TreatmentKind previousTreatment, TreatmentKind treatment, String reason)
        implements PlanItemEvent {}
