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

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import org.junit.jupiter.api.Test;

class AbolishSeatTest {
    private static final AbolishSeat ABOLISH = new AbolishSeat(BODY, SEAT, "ny styrelsesvedtægt");

    @Test
    void a_vacant_seat_is_abolished_for_a_reason() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(ABOLISH, administrator())
                .expectEvents(new SeatAbolished("KU", SEAT, null, "ny styrelsesvedtægt"));
    }

    @Test
    void whoever_has_the_seat_leaves_with_it() {
        bodiesWithSeats()
                .given(established(), seatAdded(), seatTaken())
                .when(ABOLISH, secretary("KU"))
                .expectEvents(new SeatAbolished("KU", SEAT, "Kim Kultur", "ny styrelsesvedtægt"));
    }

    @Test
    void a_seat_is_abolished_once() {
        bodiesWithSeats()
                .given(established(), seatAdded(), new SeatAbolished("KU", SEAT, null, "nedlagt"))
                .when(ABOLISH, administrator())
                .expectNoEvents()
                .expectException(Refused.of("/seatId", ErrorCode.UNKNOWN_SEAT, SEAT));
    }

    @Test
    void a_secretary_abolishes_none_in_bodies_of_others() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(ABOLISH, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_seat_the_body_does_not_have_is_unknown() {
        bodiesWithSeats()
                .given(established())
                .when(ABOLISH, administrator())
                .expectNoEvents()
                .expectException(Refused.of("/seatId", ErrorCode.UNKNOWN_SEAT, SEAT));
    }

    @Test
    void the_seats_of_a_dissolved_body_stay_as_they_were() {
        bodiesWithSeats()
                .given(established(), seatAdded(), dissolved())
                .when(ABOLISH, administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }
}
