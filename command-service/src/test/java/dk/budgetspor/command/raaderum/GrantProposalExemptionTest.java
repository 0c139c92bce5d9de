package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.exempted;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.prioritised;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static dk.budgetspor.kernel.raaderum.ProcessRule.HANDED_IN_BY_THE_DEADLINE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.MED_BEFORE_COMMITTEE;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import org.junit.jupiter.api.Test;

class GrantProposalExemptionTest {
    @Test
    void a_planner_excuses_a_proposal_from_a_rule() {
        proposal()
                .given(submitted())
                .when(grant(MED_BEFORE_COMMITTEE), planner())
                .expectEvents(exempted(MED_BEFORE_COMMITTEE));
    }

    @Test
    void also_after_the_fact() {
        proposal()
                .given(submitted(), prioritised(3))
                .when(grant(HANDED_IN_BY_THE_DEADLINE), planner())
                .expectEvents(exempted(HANDED_IN_BY_THE_DEADLINE));
    }

    @Test
    void from_each_rule_once() {
        proposal()
                .given(submitted(), exempted(MED_BEFORE_COMMITTEE))
                .when(grant(MED_BEFORE_COMMITTEE), planner())
                .expectNoEvents()
                .expectException(Refused.of("/rule", ErrorCode.EXEMPTION_IS_GRANTED));
        proposal()
                .given(submitted(), exempted(MED_BEFORE_COMMITTEE))
                .when(grant(HANDED_IN_BY_THE_DEADLINE), planner())
                .expectEvents(exempted(HANDED_IN_BY_THE_DEADLINE));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), withdrawn())
                .when(grant(MED_BEFORE_COMMITTEE), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(grant(MED_BEFORE_COMMITTEE), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static GrantProposalExemption grant(ProcessRule rule) {
        return new GrantProposalExemption(PROPOSAL_ID, rule, "Mødet blev aflyst");
    }
}
