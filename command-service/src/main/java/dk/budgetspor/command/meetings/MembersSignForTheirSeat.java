package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.bodies.SeatRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A member signs once for each seat that is theirs by the subject of their login. */
final class MembersSignForTheirSeat {
    private MembersSignForTheirSeat() {}

    /** The seat to sign for. */
    static SeatRegister.Seat check(Actor actor, BodyCode body, Set<UUID> signed, SeatRegister seats) {
        List<SeatRegister.Seat> own = seats.seatsOf(body).stream()
                .filter(seat -> actor.subject().equals(seat.userId()))
                .toList();
        if (own.isEmpty()) {
            throw Refusal.because(ErrorCode.NOT_OWN_SEAT, body);
        }
        return own.stream()
                .filter(seat -> !signed.contains(seat.seatId()))
                .findFirst()
                .orElseThrow(() -> Refusal.because(ErrorCode.MINUTES_ARE_SIGNED));
    }
}
