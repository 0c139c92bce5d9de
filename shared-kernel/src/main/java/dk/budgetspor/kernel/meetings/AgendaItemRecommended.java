package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Somebody recommends a decision on an item (indstilling).
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param number which recommendation of the item it is, from 1
 * @param recommender who recommends, by office; may be empty
 * @param text what is recommended
 */
@Revision("1")
public record AgendaItemRecommended(UUID meetingId, UUID agendaItemId, int number, String recommender, String text)
        implements MeetingEvent {}
