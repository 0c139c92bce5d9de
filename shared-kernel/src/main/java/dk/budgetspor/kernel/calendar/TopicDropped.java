package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The body is not to take something up after all.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param topicId the topic
 * @param previousDate the day it was planned for; null if it awaited one
 * @param reason why
 */
@Revision("1")
public record TopicDropped(
        String bodyCode, int year, UUID topicId, @Nullable LocalDate previousDate, String reason)
        implements AnnualWheelEvent {}
