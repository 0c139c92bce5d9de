package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The body does not meet for a while, such as in the summer holidays.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param from the first day
 * @param to the last day
 * @param title what it is called
 */
@Revision("1")
public record WheelBreakSet(String bodyCode, int year, LocalDate from, LocalDate to, String title)
        implements AnnualWheelEvent {}
