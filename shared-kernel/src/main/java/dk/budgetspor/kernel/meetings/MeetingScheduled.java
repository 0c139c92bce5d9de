package dk.budgetspor.kernel.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body was set.
 *
 * @param meetingId the meeting
 * @param bodyCode the body
 * @param date the day
 * @param start when it begins, in Copenhagen
 * @param end when it is to end; null if that is open
 * @param place where; may be empty
 * @param kind what kind of meeting it is
 * @param cycle the political cycle it is part of, such as {@code Rul maj}; may be empty
 */
@Revision("1")
public record MeetingScheduled(
        UUID meetingId,
        String bodyCode,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime end,
        String place,
        MeetingKind kind,
        String cycle)
        implements MeetingEvent {}
