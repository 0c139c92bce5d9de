package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A note was taken on an item; it takes the place of the note before.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param text the note
 */
@Revision("1")
public record AgendaItemNoted(UUID meetingId, UUID agendaItemId, String text) implements MeetingEvent {}
