package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item stands elsewhere among its siblings.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param previousPlace where it stood, from 1
 * @param place where it stands, from 1
 */
@Revision("1")
public record AgendaItemMoved(UUID meetingId, UUID agendaItemId, int previousPlace, int place)
        implements MeetingEvent {}
