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
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TakeSeatTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @Test
    void somebody_takes_a_vacant_seat() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(take(TODAY), secretary("KU"))
                .expectEvents(new SeatTaken("KU", SEAT, "Lis Ny", "Løsgænger", null, true, TODAY))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void members_are_elected_ahead() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(take(LocalDate.of(2026, 1, 1)), administrator())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(BusinessDate.of("2026-01-01"));
    }

    @Test
    void a_taken_seat_is_vacated_first() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(take(TODAY), administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.SEAT_IS_TAKEN));
    }

    @Test
    void a_seat_that_was_vacated_is_taken_again() {
        bodiesWithSeats()
                .given(
                        established(),
                        seatAdded(),
                        seatTaken(),
                        new SeatVacated("KU", SEAT, "Kim Kultur", TODAY, "orlov"))
                .when(take(TODAY), administrator())
                .expectEvents(new SeatTaken("KU", SEAT, "Lis Ny", "Løsgænger", null, true, TODAY));
    }

    @Test
    void a_secretary_has_members_take_none_in_bodies_of_others() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(take(TODAY), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_seat_the_body_does_not_have_is_unknown() {
        bodiesWithSeats()
                .given(established())
                .when(take(TODAY), administrator())
                .expectNoEvents()
                .expectException(Refused.of("/seatId", ErrorCode.UNKNOWN_SEAT, SEAT));
    }

    @Test
    void the_seats_of_a_dissolved_body_stay_as_they_were() {
        bodiesWithSeats()
                .given(established(), seatAdded(), dissolved())
                .when(take(TODAY), administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }

    private static TakeSeat take(LocalDate takenOn) {
        return new TakeSeat(BODY, SEAT, "Lis Ny", "Løsgænger", null, true, takenOn);
    }
}
