package dk.budgetspor.command.platform.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.Arrays;
import java.util.List;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsLieInTheYearsOfTheBudgetTest {
    @Test
    void amounts_come_in_the_order_of_their_years() {
        assertThat(check(2028, 2025)).extracting(YearAmount::year).containsExactly(2025, 2028);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2029})
    void a_year_outside_the_four_is_blamed(int year) {
        MatcherAssert.assertThat(
                catchThrowable(() -> check(2025, year)),
                Refused.of("/targets/1/year", ErrorCode.YEAR_OUTSIDE_BUDGET, year, 2025, 2028));
    }

    @Test
    void a_year_has_one_amount() {
        MatcherAssert.assertThat(
                catchThrowable(() -> check(2025, 2026, 2025)),
                Refused.of("/targets/2/year", ErrorCode.DUPLICATE, 2025));
    }

    private static List<YearAmount> check(int... years) {
        return AmountsLieInTheYearsOfTheBudget.check(
                "/targets",
                Arrays.stream(years)
                        .mapToObj(year -> new YearAmount(year, -100))
                        .toList(),
                2025);
    }
}
