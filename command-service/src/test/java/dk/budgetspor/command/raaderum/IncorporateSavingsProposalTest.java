package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.TODAY;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IncorporateSavingsProposalTest {
    @Test
    void what_stands_in_the_catalogue_becomes_part_of_the_budget() {
        proposal()
                .given(submitted(), put(COMMITTEE_DAY))
                .when(incorporate(TODAY), planner())
                .expectEvents(incorporated(TODAY));
        proposal()
                .given(submitted(), put(COMMITTEE_DAY))
                .when(incorporate(COMMITTEE_DAY), planner())
                .expectEventsMatching(BusinessDate.of("2024-05-06"));
    }

    @Test
    void and_nothing_else() {
        proposal()
                .given(submitted())
                .when(incorporate(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_NOT_IN_THE_CATALOGUE));
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), put(COMMITTEE_DAY), incorporated(TODAY))
                .when(incorporate(TODAY), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted(), put(COMMITTEE_DAY))
                .when(incorporate(TOMORROW), planner())
                .expectNoEvents()
                .expectException(Refused.of("/incorporatedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), put(COMMITTEE_DAY), withdrawn())
                .when(incorporate(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted(), put(COMMITTEE_DAY))
                .when(incorporate(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static IncorporateSavingsProposal incorporate(LocalDate on) {
        return new IncorporateSavingsProposal(PROPOSAL_ID, on);
    }

    private static SavingsProposalPutInCatalogue put(LocalDate on) {
        return new SavingsProposalPutInCatalogue(PROPOSAL, ROUND, on);
    }

    private static SavingsProposalIncorporated incorporated(LocalDate on) {
        return new SavingsProposalIncorporated(PROPOSAL, ROUND, on);
    }
}
