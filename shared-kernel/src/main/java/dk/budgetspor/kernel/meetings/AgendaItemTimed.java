package dk.budgetspor.kernel.meetings;

import java.time.LocalTime;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item is to be treated at another time.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param previousStartsAt the time before; null if there was none
 * @param startsAt when it is to be treated; null if no time is set
 * @param endsAt until when; null if that is open
 */
@Revision("1")
public record AgendaItemTimed(
        UUID meetingId,
        UUID agendaItemId,
        @Nullable LocalTime previousStartsAt,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt)
        implements MeetingEvent {}
