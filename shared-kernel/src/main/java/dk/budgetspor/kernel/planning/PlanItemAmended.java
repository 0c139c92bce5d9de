package dk.budgetspor.kernel.planning;

import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision added a text to an item, in place of what the same decision added before (document A: ØK adds "a short
 * status and possible consequences for citizens").
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param decisionId the decision
 * @param meetingId the meeting that made it
 * @param bodyCode the body that decided
 * @param decidedOn the day it was made
 * @param openness of the decision
 * @param text the text
 */
@Revision("1")
public record PlanItemAmended(
        UUID planItemId,
        UUID planId,
        UUID decisionId,
        UUID meetingId,
        String bodyCode,
        LocalDate decidedOn,
        Openness openness,
        String text)
        implements PlanItemEvent {}
