package dk.budgetspor.command.meetings.interim;

import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules need to know of the seats of bodies. */
@FunctionalInterface
public interface SeatRegister {
    /** The seats of a body in the order they were added; none if there is no such body. */
    List<Seat> seatsOf(BodyCode code);

    /**
     * A seat.
     *
     * @param seatId identifies it
     * @param memberName who has it; null if it is vacant
     * @param userId the subject of their login, with which they sign; null if they have none
     */
    record Seat(
            UUID seatId,
            @Nullable String memberName,
            @Nullable String userId) {
        public boolean vacant() {
            return memberName == null;
        }
    }
}
