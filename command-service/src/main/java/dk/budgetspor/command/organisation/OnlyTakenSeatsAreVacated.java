package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Of a vacant seat nobody can leave. */
final class OnlyTakenSeatsAreVacated {
    private OnlyTakenSeatsAreVacated() {}

    static void check(Seat seat) {
        if (seat.vacant()) {
            throw Refusal.because(ErrorCode.SEAT_IS_VACANT);
        }
    }
}
