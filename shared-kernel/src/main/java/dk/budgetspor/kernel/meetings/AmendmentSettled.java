package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Nothing more is to be done about a text that an item could not take.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param planItemId the item
 * @param note how it was settled
 */
@Revision("1")
public record AmendmentSettled(UUID meetingId, UUID decisionId, UUID planItemId, String note)
        implements AmendmentEvent {}
