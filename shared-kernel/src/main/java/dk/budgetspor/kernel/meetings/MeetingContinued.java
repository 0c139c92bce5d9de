package dk.budgetspor.kernel.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meeting goes on another day.
 *
 * @param meetingId the meeting
 * @param date the day
 * @param start when it begins, in Copenhagen
 * @param end when it is to end; null if that is open
 * @param place where; may be empty
 * @param reason why
 */
@Revision("1")
public record MeetingContinued(
        UUID meetingId,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime end,
        String place,
        String reason) implements MeetingEvent {}
