package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A seat has one member at a time. */
final class TakenSeatsAreVacatedFirst {
    private TakenSeatsAreVacatedFirst() {}

    static void check(Seat seat) {
        if (!seat.vacant()) {
            throw Refusal.because(ErrorCode.SEAT_IS_TAKEN);
        }
    }
}
