package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The body is to meet on a day, whether or not there are topics yet.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param date the day
 */
@Revision("1")
public record WheelDateSet(String bodyCode, int year, LocalDate date) implements AnnualWheelEvent {}
