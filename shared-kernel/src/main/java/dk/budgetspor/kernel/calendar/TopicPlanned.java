package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The body is to take something up.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param topicId the topic
 * @param title what
 * @param text more about it; may be empty
 * @param date the day; null if it awaits one
 * @param aboutDate another day that the topic is about; null if there is none
 * @param seriesId what the occurrences of a recurring topic have in common; null if it does not recur
 */
@Revision("1")
public record TopicPlanned(
        String bodyCode,
        int year,
        UUID topicId,
        String title,
        String text,
        @Nullable LocalDate date,
        @Nullable LocalDate aboutDate,
        @Nullable UUID seriesId)
        implements AnnualWheelEvent {}
