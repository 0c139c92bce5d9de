package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An item is not to be treated.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param reason why
 */
@Revision("1")
public record AgendaItemWithdrawn(UUID meetingId, UUID agendaItemId, String reason) implements MeetingEvent {}
