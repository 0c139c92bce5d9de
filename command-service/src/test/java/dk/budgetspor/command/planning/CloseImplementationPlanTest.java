package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.adopted;
import static dk.budgetspor.command.planning.Given.closed;
import static dk.budgetspor.command.planning.Given.opened;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CloseImplementationPlanTest {
    private final AggregateTestFixture<ImplementationPlan> fixture =
            new AggregateTestFixture<>(ImplementationPlan.class);

    @BeforeEach
    void clock() {
        fixture.registerInjectableResource(Given.NOON);
    }

    @Test
    void an_open_plan_is_closed_for_a_reason() {
        fixture.given(opened())
                .when(new CloseImplementationPlan(PLAN_ID, "opgivet"))
                .expectEvents(new ImplementationPlanClosed(PLAN, PlanStatus.OPEN, "opgivet"));
    }

    @Test
    void an_adopted_plan_is_closed_for_a_reason() {
        fixture.given(opened(), adopted())
                .when(new CloseImplementationPlan(PLAN_ID, "afløst"))
                .expectEvents(new ImplementationPlanClosed(PLAN, PlanStatus.ADOPTED, "afløst"));
    }

    @Test
    void a_plan_is_closed_once() {
        fixture.given(opened(), closed(PlanStatus.OPEN))
                .when(new CloseImplementationPlan(PLAN_ID, "afløst"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        fixture.given(opened(), closed(PlanStatus.OPEN))
                .when(new CloseImplementationPlan(PLAN_ID, "afløst"), Map.of("expectedVersion", "0"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "0", 1));
    }

    @Test
    void a_plan_that_does_not_exist_is_not_closed() {
        fixture.givenNoPriorActivity()
                .when(new CloseImplementationPlan(PLAN_ID, "afløst"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
