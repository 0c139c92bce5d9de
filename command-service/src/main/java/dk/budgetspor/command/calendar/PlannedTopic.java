package dk.budgetspor.command.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A topic that the body is to take up.
 *
 * @param title what
 * @param date the day; null if it awaits one
 */
record PlannedTopic(String title, @Nullable LocalDate date) {}
