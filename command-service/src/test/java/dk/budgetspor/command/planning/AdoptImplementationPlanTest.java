package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.TODAY;
import static dk.budgetspor.command.planning.Given.adopted;
import static dk.budgetspor.command.planning.Given.closed;
import static dk.budgetspor.command.planning.Given.opened;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AdoptImplementationPlanTest {
    @Test
    void a_plan_adopted_today_has_no_date_beside_that_of_the_event() {
        at(Given.NOON)
                .given(opened())
                .when(adopt(TODAY))
                .expectEvents(new ImplementationPlanAdopted(PLAN, TODAY))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void a_plan_adopted_earlier_carries_that_day() {
        at(Given.NOON)
                .given(opened())
                .when(adopt(LocalDate.of(2021, 10, 12)))
                .expectEvents(adopted())
                .expectEventsMatching(BusinessDate.of("2021-10-12"));
    }

    @Test
    void a_plan_is_not_adopted_tomorrow() {
        at(Given.NOON)
                .given(opened())
                .when(adopt(TODAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.of("/adoptedOn", ErrorCode.DATE_IN_THE_FUTURE, "2024-03-15"));
    }

    @Test
    void the_day_begins_at_midnight_in_copenhagen() {
        at(Given.clock("2024-03-14T22:59:59Z"))
                .given(opened())
                .when(adopt(TODAY.plusDays(1)))
                .expectException(Refused.of("/adoptedOn", ErrorCode.DATE_IN_THE_FUTURE, "2024-03-15"));
        at(Given.clock("2024-03-14T23:00:00Z"))
                .given(opened())
                .when(adopt(TODAY.plusDays(1)))
                .expectEvents(new ImplementationPlanAdopted(PLAN, TODAY.plusDays(1)))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void the_day_begins_an_hour_earlier_in_summer_as_utc_counts() {
        LocalDate midsummer = LocalDate.of(2024, 6, 24);
        at(Given.clock("2024-06-23T21:59:59Z"))
                .given(opened())
                .when(adopt(midsummer))
                .expectException(Refused.of("/adoptedOn", ErrorCode.DATE_IN_THE_FUTURE, "2024-06-24"));
        at(Given.clock("2024-06-23T22:00:00Z"))
                .given(opened())
                .when(adopt(midsummer))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void a_plan_is_adopted_once() {
        at(Given.NOON)
                .given(opened(), adopted())
                .when(adopt(TODAY))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_NOT_OPEN));
    }

    @Test
    void a_closed_plan_is_not_adopted() {
        at(Given.NOON)
                .given(opened(), closed(PlanStatus.OPEN))
                .when(adopt(TODAY))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        at(Given.NOON)
                .given(opened(), adopted())
                .when(adopt(TODAY.plusDays(1)), Map.of("expectedVersion", "0"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "0", 1));
    }

    @Test
    void a_plan_that_does_not_exist_is_not_adopted() {
        at(Given.NOON)
                .givenNoPriorActivity()
                .when(adopt(TODAY))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static AggregateTestFixture<ImplementationPlan> at(Clock clock) {
        var fixture = new AggregateTestFixture<>(ImplementationPlan.class);
        fixture.registerInjectableResource(clock);
        return fixture;
    }

    private static AdoptImplementationPlan adopt(LocalDate date) {
        return new AdoptImplementationPlan(PLAN_ID, date);
    }
}
