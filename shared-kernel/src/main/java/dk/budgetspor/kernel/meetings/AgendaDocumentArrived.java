package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A document that was to follow is there.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param number its number among the attachments of the item
 * @param documentNumber its number in the filing system
 * @param filingNumber a second number of the filing system; null if there is none
 */
@Revision("1")
public record AgendaDocumentArrived(
        UUID meetingId,
        UUID agendaItemId,
        int number,
        String documentNumber,
        @Nullable String filingNumber) implements MeetingEvent {}
