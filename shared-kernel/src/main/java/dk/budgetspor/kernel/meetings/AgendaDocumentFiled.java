package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A document of the filing system belongs to an item.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param number its number among the attachments of the item, from 1
 * @param title what the document is called
 * @param documentNumber its number in the filing system, serial/year; null while it is to follow
 * @param filingNumber a second number of the filing system; null if there is none
 * @param mainDocument whether it is the main document, marked (H)
 * @param openness whether everybody may see it
 * @param toFollow whether it is still to come (eftersendes)
 */
@Revision("1")
public record AgendaDocumentFiled(
        UUID meetingId,
        UUID agendaItemId,
        int number,
        String title,
        @Nullable String documentNumber,
        @Nullable String filingNumber,
        boolean mainDocument,
        Openness openness,
        boolean toFollow)
        implements MeetingEvent {}
