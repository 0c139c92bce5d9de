package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class CloseSavingsRoundTest {
    private static final CloseSavingsRound CLOSE = new CloseSavingsRound(ROUND_ID, "Budgettet er vedtaget");

    @Test
    void a_round_ends_for_a_reason() {
        rounds().given(opened()).when(CLOSE).expectEvents(closed());
    }

    @Test
    void a_round_ends_once() {
        rounds().given(opened(), closed())
                .when(CLOSE)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }
}
