package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.DECISION;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.adopted;
import static dk.budgetspor.command.raaderum.GivenProposal.rejected;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static dk.budgetspor.kernel.raaderum.Verdict.ADOPTED;
import static dk.budgetspor.kernel.raaderum.Verdict.REJECTED;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecideSavingsProposalTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 4);

    @Test
    void a_decision_adopts_a_proposal_as_it_stands() {
        proposal().given(submitted()).when(decide(ADOPTED)).expectEvents(adopted());
        proposal().given(submitted()).when(decide(ADOPTED)).expectEventsMatching(BusinessDate.of("2024-06-04"));
    }

    @Test
    void or_rejects_it() {
        proposal().given(submitted()).when(decide(REJECTED)).expectEvents(rejected());
    }

    @Test
    void also_when_the_round_is_over() {
        inClosedRound().given(submitted()).when(decide(ADOPTED)).expectEvents(adopted());
    }

    @Test
    void once() {
        proposal()
                .given(submitted(), adopted())
                .when(decide(ADOPTED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_corrected_decision_says_something_else() {
        proposal().given(submitted(), adopted()).when(decide(REJECTED)).expectEvents(rejected());
    }

    @Test
    void or_of_another_day() {
        LocalDate before = DAY.minusDays(1);

        proposal()
                .given(submitted(), adopted(DECISION, before))
                .when(decide(ADOPTED))
                .expectEvents(adopted());
    }

    @Test
    void or_nothing_any_more() {
        proposal()
                .given(submitted(), adopted())
                .when(new RevokeProposalVerdict(PROPOSAL_ID, DECISION, MEETING))
                .expectEvents(revoked());
    }

    @Test
    void which_is_told_once() {
        proposal()
                .given(submitted(), adopted(), revoked())
                .when(new RevokeProposalVerdict(PROPOSAL_ID, DECISION, MEETING))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void and_can_be_decided_again() {
        proposal()
                .given(submitted(), adopted(), revoked())
                .when(decide(ADOPTED))
                .expectEvents(adopted());
    }

    @Test
    void what_was_withdrawn_remembers_that_it_took_no_verdict() {
        proposal().given(submitted(), withdrawn()).when(decide(ADOPTED)).expectEvents(refused());
    }

    @Test
    void once_too() {
        proposal()
                .given(submitted(), withdrawn(), refused())
                .when(decide(ADOPTED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void until_the_decision_is_no_longer_about_it() {
        proposal()
                .given(submitted(), withdrawn(), refused())
                .when(new RevokeProposalVerdict(PROPOSAL_ID, DECISION, MEETING))
                .expectEvents(revoked());
    }

    private static DecideSavingsProposal decide(Verdict verdict) {
        return new DecideSavingsProposal(PROPOSAL_ID, DECISION, MEETING, new BodyCode("KB"), DAY, verdict);
    }

    private static ProposalVerdictRevoked revoked() {
        return new ProposalVerdictRevoked(PROPOSAL, ROUND, DECISION, MEETING);
    }

    private static ProposalVerdictRefused refused() {
        return new ProposalVerdictRefused(PROPOSAL, ROUND, DECISION, MEETING, ADOPTED, "proposal-is-withdrawn");
    }
}
