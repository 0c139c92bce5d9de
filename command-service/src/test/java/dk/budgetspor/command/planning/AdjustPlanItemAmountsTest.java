package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustPlanItemAmountsTest {
    private static final YearAmount THIS_YEAR = new YearAmount(2022, -500);
    private static final YearAmount LAST_YEAR = new YearAmount(2025, 200);

    @Test
    void amounts_are_adjusted_in_the_prices_of_a_year_and_kept_in_the_order_of_their_years() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(adjust(2022, LAST_YEAR, THIS_YEAR), planner())
                .expectEvents(adjusted(List.of(), List.of(THIS_YEAR, LAST_YEAR), null, 2022));
    }

    @Test
    void what_was_before_is_told() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), adjusted(List.of(), List.of(THIS_YEAR), null, 2022))
                .when(adjust(2023), planner())
                .expectEvents(adjusted(List.of(THIS_YEAR), List.of(), 2022, 2023));
    }

    @Test
    void the_same_amounts_in_the_same_prices_are_no_change() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), adjusted(List.of(), List.of(THIS_YEAR, LAST_YEAR), null, 2022))
                .when(adjust(2022, LAST_YEAR, THIS_YEAR), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_amounts_in_other_prices_are_other_amounts() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), adjusted(List.of(), List.of(THIS_YEAR), null, 2022))
                .when(adjust(2023, THIS_YEAR), planner())
                .expectEvents(adjusted(List.of(THIS_YEAR), List.of(THIS_YEAR), 2022, 2023));
    }

    @Test
    void amounts_lie_in_the_years_of_the_plan() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(adjust(2022, THIS_YEAR, new YearAmount(2026, 1)), planner())
                .expectNoEvents()
                .expectException(Refused.of("/amounts/1/year", ErrorCode.YEAR_OUTSIDE_PLAN, 2026, 2022, 2025));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(adjust(2022, THIS_YEAR), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static AdjustPlanItemAmounts adjust(int priceLevel, YearAmount... amounts) {
        return new AdjustPlanItemAmounts(ITEM_ID, List.of(amounts), priceLevel, "nye priser");
    }

    private static PlanItemAmountsAdjusted adjusted(
            List<YearAmount> previous, List<YearAmount> amounts, @Nullable Integer previousLevel, int level) {
        return new PlanItemAmountsAdjusted(ITEM, PLAN, previous, amounts, previousLevel, level, "nye priser");
    }
}
