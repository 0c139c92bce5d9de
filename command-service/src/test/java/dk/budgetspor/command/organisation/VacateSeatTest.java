package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.BODY;
import static dk.budgetspor.command.organisation.Given.SEAT;
import static dk.budgetspor.command.organisation.Given.administrator;
import static dk.budgetspor.command.organisation.Given.bodiesWithSeats;
import static dk.budgetspor.command.organisation.Given.dissolved;
import static dk.budgetspor.command.organisation.Given.established;
import static dk.budgetspor.command.organisation.Given.seatAdded;
import static dk.budgetspor.command.organisation.Given.seatTaken;
import static dk.budgetspor.command.organisation.Given.secretary;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VacateSeatTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void a_member_leaves_for_a_reason() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(vacate(MARCH), secretary("KU"))
                .expectEvents(new SeatVacated("KU", SEAT, "Kim Kultur", MARCH, "orlov"))
                .expectEventsMatching(BusinessDate.of("2024-03-01"));
    }

    @Test
    void a_member_may_leave_on_their_first_day() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(vacate(first), administrator())
                .expectEvents(new SeatVacated("KU", SEAT, "Kim Kultur", first, "orlov"));
    }

    @Test
    void nobody_leaves_before_they_came() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(vacate(LocalDate.of(2021, 12, 31)), administrator())
                .expectNoEvents()
                .expectException(Refused.of("/vacatedOn", ErrorCode.VACATED_BEFORE_TAKEN, "2021-12-31", "2022-01-01"));
    }

    @Test
    void nobody_leaves_a_vacant_seat() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(vacate(MARCH), administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.SEAT_IS_VACANT));
    }

    @Test
    void a_member_leaves_once() {
        bodiesWithSeats()
                .given(
                        established(),
                        seatAdded(),
                        seatTaken(),
                        new SeatVacated("KU", SEAT, "Kim Kultur", MARCH, "orlov"))
                .when(vacate(MARCH), administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.SEAT_IS_VACANT));
    }

    @Test
    void a_secretary_vacates_none_in_bodies_of_others() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(vacate(MARCH), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_seat_the_body_does_not_have_is_unknown() {
        bodiesWithSeats()
                .given(established())
                .when(vacate(MARCH), administrator())
                .expectNoEvents()
                .expectException(Refused.of("/seatId", ErrorCode.UNKNOWN_SEAT, SEAT));
    }

    @Test
    void the_seats_of_a_dissolved_body_stay_as_they_were() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken(), dissolved())
                .when(vacate(MARCH), administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }

    private static VacateSeat vacate(LocalDate vacatedOn) {
        return new VacateSeat(BODY, SEAT, vacatedOn, "orlov");
    }
}
