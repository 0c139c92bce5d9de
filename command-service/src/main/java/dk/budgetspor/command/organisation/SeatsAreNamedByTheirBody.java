package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Map;
import java.util.UUID;

/** A seat that a command names is one the body has. */
final class SeatsAreNamedByTheirBody {
    private SeatsAreNamedByTheirBody() {}

    static Seat check(UUID seatId, Map<UUID, Seat> seats) {
        Seat seat = seats.get(seatId);
        if (seat == null) {
            throw Refusal.of("/seatId", ErrorCode.UNKNOWN_SEAT, seatId);
        }
        return seat;
    }
}
