package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.opened;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.budgetspor.kernel.planning.PlanPeriod;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenImplementationPlanTest {
    private final AggregateTestFixture<ImplementationPlan> fixture =
            new AggregateTestFixture<>(ImplementationPlan.class);

    @Test
    void a_plan_is_opened_for_a_budget_year_and_an_agreement() {
        fixture.givenNoPriorActivity()
                .when(new OpenImplementationPlan(
                        PLAN_ID, "Udmøntningsplan 2022-2025", new PlanPeriod(2022), "Budgetaftale 2022"))
                .expectEvents(opened());
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, -1})
    void there_is_no_plan_for_a_year_that_cannot_be(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod(year));
    }
}
