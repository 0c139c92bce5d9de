package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item is to be treated at another meeting.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param toMeetingId that meeting; null if it awaits a date
 * @param reason why
 */
@Revision("1")
public record AgendaItemPostponed(
        UUID meetingId, UUID agendaItemId, @Nullable UUID toMeetingId, String reason) implements MeetingEvent {}
