package dk.budgetspor.kernel.planning;

import dk.budgetspor.kernel.documents.Openness;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision, as corrected, no longer adds a text to an item.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param decisionId the decision
 * @param meetingId the meeting that made it
 * @param bodyCode the body that decided
 * @param openness of the decision
 * @param previousText what it added before
 */
@Revision("1")
public record PlanItemAmendmentRevoked(
        UUID planItemId,
        UUID planId,
        UUID decisionId,
        UUID meetingId,
        String bodyCode,
        Openness openness,
        String previousText)
        implements PlanItemEvent {}
