package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The body is to take something up on another day.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param topicId the topic
 * @param previousDate the day before; null if it awaited one
 * @param date the day; null if it awaits one
 * @param reason why
 */
@Revision("1")
public record TopicMoved(
        String bodyCode,
        int year,
        UUID topicId,
        @Nullable LocalDate previousDate,
        @Nullable LocalDate date,
        String reason)
        implements AnnualWheelEvent {}
