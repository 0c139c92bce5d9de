package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that something was taken to could not take it, since it was over, say; it is to be taken up as before.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param topicId the topic
 * @param meetingId the meeting
 * @param title what
 * @param date the day it is planned for; null if it awaits one
 * @param code why, one of the codes of errors such as {@code meeting-is-held}
 */
@Revision("1")
public record TopicReturned(
        String bodyCode,
        int year,
        UUID topicId,
        UUID meetingId,
        String title,
        @Nullable LocalDate date,
        String code) implements AnnualWheelEvent {}
