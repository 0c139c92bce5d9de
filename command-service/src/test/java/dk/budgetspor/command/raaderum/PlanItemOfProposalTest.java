package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.DECISION;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.PLAN;
import static dk.budgetspor.command.raaderum.GivenProposal.PLAN_ITEM;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.SECOND_DECISION;
import static dk.budgetspor.command.raaderum.GivenProposal.adopted;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.rejected;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanItemOfProposalTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 3);
    private static final LocalDate SECOND = LocalDate.of(2024, 6, 4);

    @Test
    void an_adopted_proposal_is_an_item_of_a_plan_once() {
        proposal().given(submitted(), adopted()).when(link()).expectEvents(became());
        proposal()
                .given(submitted(), adopted(), became())
                .when(link())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void or_waits_for_one() {
        proposal()
                .given(submitted(), adopted())
                .when(await("no-plan-for-the-budget"))
                .expectEvents(awaits());
        proposal()
                .given(submitted(), adopted(), awaits())
                .when(await("no-plan-for-the-budget"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void why_it_waits_may_be_another_reason() {
        proposal()
                .given(submitted(), adopted(), awaits())
                .when(await("unknown-area"))
                .expectEvents(new ProposalAwaitsPlan(PROPOSAL, ROUND, 2025, "unknown-area"));
    }

    @Test
    void what_is_an_item_or_is_not_adopted_waits_for_nothing() {
        proposal()
                .given(submitted(), adopted(), became())
                .when(await("no-plan-for-the-budget"))
                .expectNoEvents();
        proposal()
                .given(submitted(), adopted(), rejected())
                .when(await("no-plan-for-the-budget"))
                .expectNoEvents();
    }

    @Test
    void what_waits_is_tried_once_more_also_when_the_round_is_over() {
        proposal()
                .given(submitted(), adopted(), awaits())
                .when(retry(), planner())
                .expectEvents(retried());
        inClosedRound()
                .given(submitted(), adopted(), awaits())
                .when(retry(), planner())
                .expectEvents(retried());
    }

    @Test
    void and_waits_again() {
        proposal()
                .given(submitted(), adopted(), awaits(), retried())
                .when(await("no-plan-for-the-budget"))
                .expectEvents(awaits());
        proposal()
                .given(submitted(), adopted(), awaits(), adopted(SECOND_DECISION, SECOND))
                .when(await("no-plan-for-the-budget"))
                .expectEvents(awaits());
    }

    @Test
    void what_does_not_wait_is_not_tried() {
        Refused refused = Refused.because(ErrorCode.PROPOSAL_AWAITS_NO_PLAN);
        proposal().given(submitted()).when(retry(), planner()).expectNoEvents().expectException(refused);
        proposal()
                .given(submitted(), adopted(), awaits(), became())
                .when(retry(), planner())
                .expectNoEvents()
                .expectException(refused);
        proposal()
                .given(submitted(), adopted(), awaits(), rejected())
                .when(retry(), planner())
                .expectNoEvents()
                .expectException(refused);
        proposal()
                .given(submitted(), adopted(), awaits(), retried())
                .when(retry(), planner())
                .expectNoEvents()
                .expectException(refused);
    }

    @Test
    void the_adoption_that_stands_makes_the_item() {
        assertThat(toBecomeItem(submitted())).isEmpty();
        assertThat(toBecomeItem(submitted(), adopted())).contains(adopted());
        assertThat(toBecomeItem(submitted(), adopted(), rejected())).isEmpty();
        assertThat(toBecomeItem(submitted(), rejected(), adopted())).contains(adopted());
        assertThat(toBecomeItem(submitted(), adopted(DECISION, FIRST), adopted(DECISION, SECOND)))
                .contains(adopted(DECISION, SECOND));
        assertThat(toBecomeItem(submitted(), adopted(), became())).isEmpty();
        assertThat(toBecomeItem(submitted(), adopted(), new ProposalVerdictRevoked(PROPOSAL, ROUND, DECISION, MEETING)))
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_makes_none_even_if_the_decision_adopted_it_before() {
        assertThat(toBecomeItem(
                        submitted(),
                        adopted(),
                        new ProposalVerdictRevoked(PROPOSAL, ROUND, DECISION, MEETING),
                        withdrawn(),
                        new ProposalVerdictRefused(
                                PROPOSAL, ROUND, DECISION, MEETING, Verdict.ADOPTED, "proposal-is-withdrawn")))
                .isEmpty();
    }

    @Test
    void of_several_decisions_that_of_the_last_day_stands() {
        assertThat(toBecomeItem(submitted(), adopted(DECISION, FIRST), rejected(SECOND_DECISION, SECOND)))
                .isEmpty();
        assertThat(toBecomeItem(submitted(), adopted(DECISION, SECOND), rejected(SECOND_DECISION, FIRST)))
                .contains(adopted(DECISION, SECOND));
        assertThat(toBecomeItem(submitted(), adopted(DECISION, FIRST), rejected(SECOND_DECISION, FIRST)))
                .isEmpty();
        assertThat(toBecomeItem(
                        submitted(),
                        adopted(DECISION, FIRST),
                        rejected(SECOND_DECISION, SECOND),
                        new ProposalVerdictRevoked(PROPOSAL, ROUND, SECOND_DECISION, MEETING)))
                .contains(adopted(DECISION, FIRST));
    }

    private static Optional<SavingsProposalAdopted> toBecomeItem(SavingsProposalEvent... past) {
        return AdoptedProposal.withoutPlanItem(List.of(past));
    }

    private static LinkPlanItem link() {
        return new LinkPlanItem(PROPOSAL_ID, new PlanId(PLAN), new PlanItemId(PLAN_ITEM));
    }

    private static AwaitPlan await(String code) {
        return new AwaitPlan(PROPOSAL_ID, 2025, code);
    }

    private static RetryPlanItem retry() {
        return new RetryPlanItem(PROPOSAL_ID);
    }

    private static ProposalBecamePlanItem became() {
        return new ProposalBecamePlanItem(PROPOSAL, ROUND, PLAN, PLAN_ITEM);
    }

    private static ProposalAwaitsPlan awaits() {
        return new ProposalAwaitsPlan(PROPOSAL, ROUND, 2025, "no-plan-for-the-budget");
    }

    private static PlanItemRetried retried() {
        return new PlanItemRetried(PROPOSAL, ROUND, 2025);
    }
}
