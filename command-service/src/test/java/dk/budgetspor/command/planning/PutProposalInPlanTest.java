package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.abandoned;
import static dk.budgetspor.command.planning.Given.created;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PutProposalInPlanTest {
    @Test
    void an_adopted_proposal_is_an_operating_change_in_operation() {
        plan(PlanStatus.OPEN).givenNoPriorActivity().when(put("SO-01", "KUF")).expectEvents(item("SO-01"));
    }

    @Test
    void also_in_an_adopted_plan() {
        plan(PlanStatus.ADOPTED)
                .givenNoPriorActivity()
                .when(put("SO-01", "KUF"))
                .expectEvents(item("SO-01"));
    }

    @Test
    void it_comes_once_whatever_became_of_it() {
        plan(PlanStatus.OPEN)
                .given(created(), abandoned(PlanItemStatus.PLANNED))
                .when(put("SO-01", "KUF"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void also_when_the_plan_was_closed_since() {
        plan(PlanStatus.CLOSED)
                .given(created())
                .when(put("SO-01", "KUF"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_number_that_is_taken_gets_the_next_suffix_that_is_free() {
        PlansInMemory plans = new PlansInMemory()
                .with(PlanStatus.OPEN)
                .taken(PLAN_ID, "SO-01")
                .taken(PLAN_ID, "SO-01-2");

        PlanItems.with(plans, id -> Optional.empty())
                .givenNoPriorActivity()
                .when(put("SO-01", "KUF"))
                .expectEvents(item("SO-01-3"));
    }

    @Test
    void and_stays_as_long_as_a_number_may_be() {
        PlansInMemory plans = new PlansInMemory().with(PlanStatus.OPEN).taken(PLAN_ID, "A2345678901234567890");

        PlanItems.with(plans, id -> Optional.empty())
                .givenNoPriorActivity()
                .when(put("A2345678901234567890", "KUF"))
                .expectEvents(item("A23456789012345678-2"));
    }

    @Test
    void nothing_comes_into_a_closed_plan() {
        plan(PlanStatus.CLOSED)
                .givenNoPriorActivity()
                .when(put("SO-01", "KUF"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static FixtureConfiguration<PlanItem> plan(PlanStatus status) {
        return PlanItems.inPlan(status);
    }

    private static PutProposalInPlan put(String number, String area) {
        return new PutProposalInPlan(
                ITEM_ID,
                PLAN_ID,
                number,
                "Fælles indkøb",
                "Indkøb samles",
                new AreaCode(area),
                List.of(new YearAmount(2022, -250)));
    }

    private static PlanItemCreated item(String number) {
        return new PlanItemCreated(
                ITEM,
                PLAN,
                number,
                "Fælles indkøb",
                PlanItemKind.OPERATING_CHANGE,
                "Indkøb samles",
                "",
                "",
                "KUF",
                TreatmentKind.IN_OPERATION,
                List.of(new YearAmount(2022, -250)));
    }
}
