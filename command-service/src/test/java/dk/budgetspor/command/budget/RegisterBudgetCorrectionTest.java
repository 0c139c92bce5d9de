package dk.budgetspor.command.budget;

import static dk.budgetspor.command.budget.Given.AMOUNTS;
import static dk.budgetspor.command.budget.Given.CORRECTION_ID;
import static dk.budgetspor.command.budget.Given.corrections;
import static dk.budgetspor.command.budget.Given.registered;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterBudgetCorrectionTest {
    @Test
    void a_correction_is_registered_with_amounts_in_the_order_of_their_years() {
        corrections()
                .givenNoPriorActivity()
                .when(register("skole", "ku", AMOUNTS.get(1), AMOUNTS.get(0)))
                .expectEvents(registered());
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2028})
    void amounts_lie_in_the_four_years_of_the_budget(int year) {
        corrections()
                .givenNoPriorActivity()
                .when(register("SKOLE", "KU", AMOUNTS.get(0), new YearAmount(year, 1)))
                .expectNoEvents()
                .expectException(Refused.of("/amounts/1/year", ErrorCode.YEAR_OUTSIDE_BUDGET, year, 2024, 2027));
    }

    @Test
    void a_correction_is_of_an_area_there_is() {
        corrections()
                .givenNoPriorActivity()
                .when(register("XX", "KU", AMOUNTS.get(0)))
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @ParameterizedTest
    @CsvSource({"XX, UNKNOWN_BODY", "BØ, BODY_IS_DISSOLVED", "DIR, NOT_A_COMMITTEE"})
    void it_is_treated_by_a_committee(String body, ErrorCode code) {
        corrections()
                .givenNoPriorActivity()
                .when(register("SKOLE", body, AMOUNTS.get(0)))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", code, body));
    }

    private static RegisterBudgetCorrection register(String area, String body, YearAmount... amounts) {
        return new RegisterBudgetCorrection(
                CORRECTION_ID,
                CorrectionKind.VOLUME_ADJUSTMENT,
                "Færre elever",
                new PlanPeriod(2024),
                new AreaCode(area),
                new BodyCode(body),
                List.of(amounts),
                "Elevtal pr. september");
    }
}
