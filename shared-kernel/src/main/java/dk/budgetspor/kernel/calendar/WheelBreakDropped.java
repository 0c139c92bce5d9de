package dk.budgetspor.kernel.calendar;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The body does meet in a time in which it was not to.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param from the first day of that time
 * @param reason why
 */
@Revision("1")
public record WheelBreakDropped(String bodyCode, int year, LocalDate from, String reason) implements AnnualWheelEvent {}
