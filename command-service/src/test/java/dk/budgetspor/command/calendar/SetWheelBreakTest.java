package dk.budgetspor.command.calendar;

import static dk.budgetspor.command.calendar.Given.JULY;
import static dk.budgetspor.command.calendar.Given.JUNE;
import static dk.budgetspor.command.calendar.Given.WHEEL;
import static dk.budgetspor.command.calendar.Given.breakSet;
import static dk.budgetspor.command.calendar.Given.secretary;
import static dk.budgetspor.command.calendar.Given.wheels;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.calendar.WheelBreakDropped;
import dk.budgetspor.kernel.calendar.WheelBreakSet;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SetWheelBreakTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 7, 31);

    @Test
    void a_break_is_set() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelBreak(WHEEL, FIRST, LAST, "Sommerferie"), secretary("DIR"))
                .expectEvents(breakSet());
    }

    @Test
    void breaks_do_not_overlap() {
        wheels().given(breakSet())
                .when(new SetWheelBreak(WHEEL, LAST, LocalDate.of(2023, 8, 6), "Mere ferie"), secretary("DIR"))
                .expectException(Refused.of("/from", ErrorCode.DATE_IN_A_BREAK, LAST, "Sommerferie"));
    }

    @Test
    void one_break_can_follow_the_other() {
        LocalDate next = LAST.plusDays(1);
        wheels().given(breakSet())
                .when(new SetWheelBreak(WHEEL, next, next, "Fri"), secretary("DIR"))
                .expectEvents(new WheelBreakSet("DIR", 2023, next, next, "Fri"));
    }

    @Test
    void a_break_does_not_end_before_it_begins() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelBreak(WHEEL, JULY, JUNE, "Ferie"), secretary("DIR"))
                .expectException(Refused.of("/to", ErrorCode.OUT_OF_RANGE, JULY, JUNE));
    }

    @Test
    void a_break_lies_in_the_year_of_the_wheel() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelBreak(WHEEL, JULY, LocalDate.of(2024, 1, 1), "Ferie"), secretary("DIR"))
                .expectException(Refused.of("/to", ErrorCode.DATE_OUTSIDE_YEAR, "2024-01-01", 2023));
    }

    @Test
    void when_a_break_is_dropped_there_can_be_meetings_again() {
        wheels().given(breakSet(), new WheelBreakDropped("DIR", 2023, FIRST, "Ekstra møde"))
                .when(new SetWheelDate(WHEEL, JULY), secretary("DIR"))
                .expectEvents(new WheelDateSet("DIR", 2023, JULY));
    }

    @Test
    void a_break_that_is_not_there_cannot_be_dropped() {
        wheels().given(breakSet())
                .when(new DropWheelBreak(WHEEL, JULY, "Ekstra møde"), secretary("DIR"))
                .expectException(Refused.of("/from", ErrorCode.DATE_IS_NOT_IN_WHEEL, JULY));
    }
}
