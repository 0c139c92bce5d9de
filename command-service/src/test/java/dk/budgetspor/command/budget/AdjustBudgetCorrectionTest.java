package dk.budgetspor.command.budget;

import static dk.budgetspor.command.budget.Given.AMOUNTS;
import static dk.budgetspor.command.budget.Given.CORRECTION;
import static dk.budgetspor.command.budget.Given.CORRECTION_ID;
import static dk.budgetspor.command.budget.Given.DAY;
import static dk.budgetspor.command.budget.Given.TOMORROW;
import static dk.budgetspor.command.budget.Given.corrections;
import static dk.budgetspor.command.budget.Given.registered;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.budget.BudgetCorrectionAdjusted;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adjusting a correction, putting it in the budget, and withdrawing it. */
class AdjustBudgetCorrectionTest {
    private static final BudgetCorrectionIncorporated INCORPORATED = new BudgetCorrectionIncorporated(CORRECTION, DAY);
    private static final BudgetCorrectionWithdrawn WITHDRAWN =
            new BudgetCorrectionWithdrawn(CORRECTION, "Ikke alligevel");
    private static final AdjustBudgetCorrection ADJUST = adjust(new YearAmount(2025, -800), new YearAmount(2024, -600));
    private static final IncorporateBudgetCorrection INCORPORATE = new IncorporateBudgetCorrection(CORRECTION_ID, DAY);
    private static final WithdrawBudgetCorrection WITHDRAW =
            new WithdrawBudgetCorrection(CORRECTION_ID, "Ikke alligevel");

    static Stream<Object> changes() {
        return Stream.of(ADJUST, INCORPORATE, WITHDRAW);
    }

    @Test
    void a_correction_has_other_amounts_for_a_reason() {
        corrections()
                .given(registered())
                .when(ADJUST)
                .expectEvents(new BudgetCorrectionAdjusted(
                        CORRECTION,
                        AMOUNTS,
                        List.of(new YearAmount(2024, -600), new YearAmount(2025, -800)),
                        "Nyt elevtal"));
    }

    @Test
    void the_same_amounts_are_no_news() {
        corrections()
                .given(registered())
                .when(adjust(AMOUNTS.get(1), AMOUNTS.get(0)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void amounts_lie_in_the_four_years_of_the_budget() {
        corrections()
                .given(registered())
                .when(adjust(new YearAmount(2028, 1)))
                .expectException(Refused.of("/amounts/0/year", ErrorCode.YEAR_OUTSIDE_BUDGET, 2028, 2024, 2027));
    }

    @Test
    void a_correction_is_put_in_the_budget_on_its_own_day() {
        corrections()
                .given(registered())
                .when(INCORPORATE)
                .expectEvents(INCORPORATED)
                .expectEventsMatching(BusinessDate.of("2023-06-07"));
    }

    @Test
    void that_day_is_not_to_come() {
        corrections()
                .given(registered())
                .when(new IncorporateBudgetCorrection(CORRECTION_ID, TOMORROW))
                .expectException(Refused.of("/incorporatedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void a_correction_is_withdrawn_for_a_reason() {
        corrections().given(registered()).when(WITHDRAW).expectEvents(WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_is_in_the_budget_stays_there(Object change) {
        corrections()
                .given(registered(), INCORPORATED)
                .when(change)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CORRECTION_IS_INCORPORATED));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_was_withdrawn_stays_withdrawn(Object change) {
        corrections()
                .given(registered(), WITHDRAWN)
                .when(change)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CORRECTION_IS_WITHDRAWN));
    }

    private static AdjustBudgetCorrection adjust(YearAmount... amounts) {
        return new AdjustBudgetCorrection(CORRECTION_ID, List.of(amounts), "Nyt elevtal");
    }
}
