package dk.budgetspor.command.meetings.interim;

import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nothing adds a seat yet. */
@Component
class NoSeats implements SeatRegister {
    @Override
    public List<Seat> seatsOf(BodyCode code) {
        return List.of();
    }
}
