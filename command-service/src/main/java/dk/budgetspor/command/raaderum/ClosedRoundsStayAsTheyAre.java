package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.raaderum.RoundRegister.Round;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.RoundId;

/** Nothing of a round that is over changes: not the round, not what belongs to it, and nothing is added. */
final class ClosedRoundsStayAsTheyAre {
    private ClosedRoundsStayAsTheyAre() {}

    /**
     * Checks the round of something.
     *
     * @return the round
     * @throws Refusal {@code not-found} or {@code round-is-closed}
     */
    static Round check(RoundId roundId, RoundRegister rounds) {
        Round round = rounds.find(roundId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        check(round.closed());
        return round;
    }

    static void check(boolean closed) {
        if (closed) {
            throw Refusal.because(ErrorCode.ROUND_IS_CLOSED);
        }
    }
}
