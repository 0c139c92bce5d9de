package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetSavingsTargetTest {
    private static final List<YearAmount> BEFORE = List.of(new YearAmount(2025, -30_000));
    private static final List<YearAmount> NOW = List.of(new YearAmount(2025, -40_000), new YearAmount(2028, -50_000));

    @Test
    void a_round_aims_at_something_else_from_now_on() {
        rounds().given(opened())
                .when(set(NOW.get(1), NOW.get(0)))
                .expectEvents(new SavingsTargetSet(ROUND, BEFORE, NOW, "Lavere tilskud"));
    }

    @Test
    void the_same_aim_is_no_news() {
        rounds().given(opened(), new SavingsTargetSet(ROUND, BEFORE, NOW, "R"))
                .when(set(NOW.get(1), NOW.get(0)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_year_has_one_target() {
        rounds().given(opened())
                .when(set(NOW.get(0), NOW.get(0)))
                .expectException(Refused.of("/targets/1/year", ErrorCode.DUPLICATE, 2025));
    }

    @Test
    void the_aim_of_a_round_that_is_over_stays() {
        rounds().given(opened(), closed()).when(set()).expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static SetSavingsTarget set(YearAmount... targets) {
        return new SetSavingsTarget(ROUND_ID, List.of(targets), "Lavere tilskud");
    }
}
