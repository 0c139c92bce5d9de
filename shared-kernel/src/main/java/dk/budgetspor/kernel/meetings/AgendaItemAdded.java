package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalTime;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item stands on an agenda, last among its siblings.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param parentItemId the item it is a sub-point of; null for one of its own
 * @param kind what it is
 * @param caseNumber the case; null if it has none
 * @param pointsTo the item that a slot is the time of; null otherwise
 * @param title what it is called
 * @param openness whether everybody may see it, once it is published
 * @param startsAt when it is to be treated; null if no time is set
 * @param endsAt until when; null if that is open
 * @param supplementary whether the agenda was published already (tillægsdagsorden)
 */
@Revision("1")
public record AgendaItemAdded(
        UUID meetingId,
        UUID agendaItemId,
        @Nullable UUID parentItemId,
        AgendaItemKind kind,
        @Nullable String caseNumber,
        @Nullable UUID pointsTo,
        String title,
        Openness openness,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean supplementary)
        implements MeetingEvent {}
