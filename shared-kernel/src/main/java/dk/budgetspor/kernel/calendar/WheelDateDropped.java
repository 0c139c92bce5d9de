package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The body is not to meet on a day after all.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param date the day
 * @param reason why
 */
@Revision("1")
public record WheelDateDropped(String bodyCode, int year, LocalDate date, String reason) implements AnnualWheelEvent {}
