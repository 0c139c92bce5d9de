package dk.budgetspor.query.annualwheel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body takes up in a year. All of it is provisional.
 *
 * @param bodyCode the body
 * @param bodyName what it is called
 * @param year the year
 * @param days days with topics, in the order they came to them, and days the body is to meet on, by date
 * @param breaks times in which it does not meet, by date
 * @param awaitingDate topics without a day, in the Danish order of their titles
 * @param version of the wheel, for {@code If-Match}; null where nothing was ever put into it
 */
record AnnualWheel(
        String bodyCode,
        String bodyName,
        int year,
        List<Day> days,
        List<Break> breaks,
        List<Topic> awaitingDate,
        @Nullable Long version) {
    /**
     * A day of a wheel.
     *
     * @param date the day
     * @param topics what is to be taken up; may be empty
     */
    record Day(LocalDate date, List<Topic> topics) {}

    /**
     * A time without meetings.
     *
     * @param from the first day
     * @param to the last day
     * @param title what it is called
     */
    record Break(LocalDate from, LocalDate to, String title) {}

    /**
     * Something to be taken up.
     *
     * @param topicId identifies it
     * @param title what
     * @param text more about it; may be empty
     * @param date the day; null if it awaits one
     * @param originalDate the day it was first planned for; null if it awaited one
     * @param aboutDate another day that it is about; null if there is none
     * @param seriesId what occurrences of a recurring topic have in common; null if it does not recur
     * @param meetingId the meeting whose agenda it was taken onto; null if it was not
     * @param revisedAt when it was last planned or moved
     */
    record Topic(
            UUID topicId,
            String title,
            String text,
            @Nullable LocalDate date,
            @Nullable LocalDate originalDate,
            @Nullable LocalDate aboutDate,
            @Nullable UUID seriesId,
            @Nullable UUID meetingId,
            @JsonIgnore OffsetDateTime revisedAt) {
        /** Whether it stands on another day than first planned. */
        public boolean moved() {
            return originalDate != null && !originalDate.equals(date);
        }
    }
}
