package dk.budgetspor.kernel.meetings;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was recorded who took part; it takes the place of what was recorded before for the same meeting or item.
 *
 * @param meetingId the meeting
 * @param agendaItemId the item it is about; null for the whole meeting
 * @param attendance the members one by one
 */
@Revision("1")
public record AttendanceRecorded(UUID meetingId, @Nullable UUID agendaItemId, List<Attendance> attendance)
        implements MeetingEvent {}
