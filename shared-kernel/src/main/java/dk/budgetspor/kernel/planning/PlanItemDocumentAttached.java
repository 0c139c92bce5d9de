package dk.budgetspor.kernel.planning;

import dk.budgetspor.kernel.documents.Openness;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A document of the filing system belongs to an item.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param number its number among the attachments of the item, from 1
 * @param title what it is called
 * @param documentNumber its number in the filing system, serial/year
 * @param openness whether everybody may see it
 */
@Revision("1")
public record PlanItemDocumentAttached(
        UUID planItemId, UUID planId, int number, String title, String documentNumber, Openness openness)
        implements PlanItemEvent {}
