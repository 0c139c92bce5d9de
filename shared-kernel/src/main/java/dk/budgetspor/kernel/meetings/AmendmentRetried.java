package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The text of a decision that an item could not take is to be added to it after all.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param bodyCode the body that decided
 * @param openness of the decision
 * @param decidedOn the day it was made
 * @param planItemId the item
 * @param text the text
 */
@Revision("1")
public record AmendmentRetried(
        UUID meetingId,
        UUID decisionId,
        String bodyCode,
        Openness openness,
        LocalDate decidedOn,
        UUID planItemId,
        String text)
        implements AmendmentEvent {}
