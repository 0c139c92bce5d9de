package dk.budgetspor.command.calendar;

import static dk.budgetspor.command.calendar.Given.AUGUST;
import static dk.budgetspor.command.calendar.Given.JULY;
import static dk.budgetspor.command.calendar.Given.JUNE;
import static dk.budgetspor.command.calendar.Given.WHEEL;
import static dk.budgetspor.command.calendar.Given.breakSet;
import static dk.budgetspor.command.calendar.Given.dateSet;
import static dk.budgetspor.command.calendar.Given.executive;
import static dk.budgetspor.command.calendar.Given.secretary;
import static dk.budgetspor.command.calendar.Given.wheels;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.calendar.WheelDateDropped;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SetWheelDateTest {
    @Test
    void a_wheel_begins_with_the_first_day_that_is_put_into_it() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelDate(WHEEL, JUNE), secretary("DIR"))
                .expectEvents(dateSet());
    }

    @Test
    void the_executive_board_keeps_its_own_wheel() {
        wheels().given(dateSet())
                .when(new SetWheelDate(WHEEL, AUGUST), executive())
                .expectEvents(new WheelDateSet("DIR", 2023, AUGUST));
    }

    @Test
    void the_executive_board_keeps_no_other() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelDate(new WheelId(new BodyCode("KU"), 2023), JUNE), executive())
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_secretary_keeps_the_wheels_of_own_bodies_only() {
        wheels().given(dateSet())
                .when(new SetWheelDate(WHEEL, AUGUST), secretary("KU"))
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    @Test
    void a_dissolved_body_has_no_days_ahead() {
        wheels().givenNoPriorActivity()
                .when(new SetWheelDate(new WheelId(new BodyCode("BØ"), 2023), JUNE), secretary("BØ"))
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void a_day_lies_in_the_year_of_the_wheel() {
        wheels().given(dateSet())
                .when(new SetWheelDate(WHEEL, LocalDate.of(2024, 1, 3)), secretary("DIR"))
                .expectException(Refused.of("/date", ErrorCode.DATE_OUTSIDE_YEAR, "2024-01-03", 2023));
    }

    @Test
    void nobody_meets_in_a_break() {
        wheels().given(breakSet())
                .when(new SetWheelDate(WHEEL, JULY), secretary("DIR"))
                .expectException(Refused.of("/date", ErrorCode.DATE_IN_A_BREAK, JULY, "Sommerferie"));
    }

    @Test
    void the_same_day_again_is_nothing_new() {
        wheels().given(dateSet())
                .when(new SetWheelDate(WHEEL, JUNE), secretary("DIR"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_day_is_dropped_for_a_reason() {
        wheels().given(dateSet())
                .when(new DropWheelDate(WHEEL, JUNE, "Ferie"), secretary("DIR"))
                .expectEvents(new WheelDateDropped("DIR", 2023, JUNE, "Ferie"));
    }

    @Test
    void a_day_that_is_not_there_cannot_be_dropped() {
        wheels().given(dateSet(), new WheelDateDropped("DIR", 2023, JUNE, "Ferie"))
                .when(new DropWheelDate(WHEEL, JUNE, "Ferie"), secretary("DIR"))
                .expectException(Refused.of("/date", ErrorCode.DATE_IS_NOT_IN_WHEEL, JUNE));
    }
}
