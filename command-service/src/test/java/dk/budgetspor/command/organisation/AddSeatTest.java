package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.BODY;
import static dk.budgetspor.command.organisation.Given.SEAT;
import static dk.budgetspor.command.organisation.Given.administrator;
import static dk.budgetspor.command.organisation.Given.bodiesWithSeats;
import static dk.budgetspor.command.organisation.Given.dissolved;
import static dk.budgetspor.command.organisation.Given.established;
import static dk.budgetspor.command.organisation.Given.seatAdded;
import static dk.budgetspor.command.organisation.Given.secretary;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class AddSeatTest {
    private static final AddSeat ADD = new AddSeat(BODY, SEAT, "Formand");

    @Test
    void a_body_gets_a_seat_for_an_office() {
        bodiesWithSeats()
                .given(established())
                .when(ADD, administrator())
                .expectEvents(new SeatAdded("KU", SEAT, "Formand"));
    }

    @Test
    void a_seat_that_an_earlier_try_added_is_not_added_again() {
        bodiesWithSeats()
                .given(established(), seatAdded())
                .when(ADD, administrator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_secretary_adds_seats_to_own_bodies() {
        bodiesWithSeats()
                .given(established())
                .when(ADD, secretary("KU"))
                .expectEvents(new SeatAdded("KU", SEAT, "Formand"));
    }

    @Test
    void a_secretary_adds_none_to_bodies_of_others() {
        bodiesWithSeats()
                .given(established())
                .when(ADD, secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_dissolved_body_gets_none() {
        bodiesWithSeats()
                .given(established(), dissolved())
                .when(ADD, administrator())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }

    @Test
    void a_body_that_came_back_gets_seats_again() {
        BodyKind kind = BodyKind.STANDING_COMMITTEE;
        bodiesWithSeats()
                .given(
                        established(),
                        dissolved(),
                        new BodyReestablished("KU", "Kulturudvalget", "Klimaudvalget", kind, kind))
                .when(ADD, administrator())
                .expectEvents(seatAdded());
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(secretary("ØK"));
        metadata.put("expectedVersion", "7");
        bodiesWithSeats()
                .given(established())
                .when(ADD, metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    @Test
    void a_body_that_does_not_exist_has_no_seats() {
        bodiesWithSeats()
                .givenNoPriorActivity()
                .when(ADD, administrator())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
