package dk.budgetspor.command.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a body meets.
 *
 * @param date the day
 * @param start when it begins, in Copenhagen
 * @param end when it is to end; null if that is open
 * @param place where; may be empty
 */
record MeetingDay(LocalDate date, LocalTime start, @Nullable LocalTime end, String place) {}
