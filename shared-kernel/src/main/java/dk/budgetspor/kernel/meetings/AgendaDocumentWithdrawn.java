package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A document no longer belongs to an item; its number is not used again.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param number its number among the attachments of the item
 * @param reason why
 */
@Revision("1")
public record AgendaDocumentWithdrawn(UUID meetingId, UUID agendaItemId, int number, String reason)
        implements MeetingEvent {}
