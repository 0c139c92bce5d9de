package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatePlanItemTest {
    private static final AreaRegister AREAS = code -> code.equals(new AreaCode("KUF"));

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ADOPTED"})
    void a_plan_that_is_not_closed_takes_items(PlanStatus status) {
        with(new PlansInMemory().with(status))
                .givenNoPriorActivity()
                .when(create("D-01", "kuf"))
                .expectEvents(created());
    }

    @Test
    void amounts_are_kept_in_the_order_of_their_years() {
        with(new PlansInMemory().with(PlanStatus.OPEN))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF", new YearAmount(2025, -400), new YearAmount(2022, 100)))
                .expectEvents(created(new YearAmount(2022, 100), new YearAmount(2025, -400)));
    }

    @Test
    void a_closed_plan_takes_no_items() {
        with(new PlansInMemory().with(PlanStatus.CLOSED))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_plan_that_does_not_exist_takes_no_items() {
        with(new PlansInMemory())
                .givenNoPriorActivity()
                .when(create("D-01", "KUF"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
    }

    @Test
    void an_item_lies_with_a_known_area() {
        with(new PlansInMemory().with(PlanStatus.OPEN))
                .givenNoPriorActivity()
                .when(create("D-01", "XX"))
                .expectNoEvents()
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_number_names_one_item_of_the_plan() {
        with(new PlansInMemory().with(PlanStatus.OPEN).taken(PLAN_ID, "D-01"))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF"))
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.ITEM_NUMBER_TAKEN, "D-01"));
    }

    @Test
    void another_plan_may_have_the_number_too() {
        with(new PlansInMemory().with(PlanStatus.OPEN).taken(new PlanId(UUID.randomUUID()), "D-01"))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF"))
                .expectEvents(created());
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2026})
    void amounts_lie_in_the_years_of_the_plan(int year) {
        with(new PlansInMemory().with(PlanStatus.OPEN))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF", new YearAmount(2022, 1), new YearAmount(year, 1)))
                .expectNoEvents()
                .expectException(Refused.of("/amounts/1/year", ErrorCode.YEAR_OUTSIDE_PLAN, year, 2022, 2025));
    }

    @Test
    void a_year_has_one_amount() {
        with(new PlansInMemory().with(PlanStatus.OPEN))
                .givenNoPriorActivity()
                .when(create("D-01", "KUF", new YearAmount(2022, 1), new YearAmount(2023, 1), new YearAmount(2022, 2)))
                .expectNoEvents()
                .expectException(Refused.of("/amounts/2/year", ErrorCode.DUPLICATE, 2022));
    }

    private static AggregateTestFixture<PlanItem> with(PlanRegister plans) {
        var fixture = new AggregateTestFixture<>(PlanItem.class);
        fixture.registerInjectableResource(plans);
        fixture.registerInjectableResource(AREAS);
        fixture.registerInjectableResource(Given.NOON);
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    private static CreatePlanItem create(String number, String area, YearAmount... amounts) {
        return new CreatePlanItem(
                ITEM_ID,
                PLAN_ID,
                number,
                "Ungdomshus",
                PlanItemKind.CAPITAL_PROJECT,
                "Et hus for unge",
                "Projektgruppe",
                "Årlig status",
                new AreaCode(area),
                TreatmentKind.IN_OPERATION,
                List.of(amounts));
    }

    private static PlanItemCreated created(YearAmount... amounts) {
        return new PlanItemCreated(
                ITEM,
                PLAN,
                "D-01",
                "Ungdomshus",
                PlanItemKind.CAPITAL_PROJECT,
                "Et hus for unge",
                "Projektgruppe",
                "Årlig status",
                "KUF",
                TreatmentKind.IN_OPERATION,
                List.of(amounts));
    }
}
