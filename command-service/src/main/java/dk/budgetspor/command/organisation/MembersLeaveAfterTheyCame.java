package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;

/** The first day without a member is not before their first day. */
final class MembersLeaveAfterTheyCame {
    private MembersLeaveAfterTheyCame() {}

    static void check(LocalDate vacatedOn, Seat seat) {
        if (seat.takenOn() != null && vacatedOn.isBefore(seat.takenOn())) {
            throw Refusal.of("/vacatedOn", ErrorCode.VACATED_BEFORE_TAKEN, vacatedOn, seat.takenOn());
        }
    }
}
