package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item could not take the text that a decision adds to it; somebody has to settle that.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param bodyCode the body that decided
 * @param openness of the decision
 * @param planItemId the item
 * @param text the text
 * @param code why it was refused, one of the codes of errors such as {@code item-ended}
 */
@Revision("1")
public record AmendmentRefused(
        UUID meetingId, UUID decisionId, String bodyCode, Openness openness, UUID planItemId, String text, String code)
        implements AmendmentEvent {}
