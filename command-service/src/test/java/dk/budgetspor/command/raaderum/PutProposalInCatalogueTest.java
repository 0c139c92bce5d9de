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
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PutProposalInCatalogueTest {
    @Test
    void a_proposal_comes_into_the_catalogue() {
        proposal().given(submitted()).when(put(TODAY), planner()).expectEvents(inCatalogue(TODAY));
        proposal()
                .given(submitted())
                .when(put(COMMITTEE_DAY), planner())
                .expectEventsMatching(BusinessDate.of("2024-05-06"));
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), inCatalogue(TODAY))
                .when(put(TODAY), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_day_can_be_told_anew() {
        proposal()
                .given(submitted(), inCatalogue(TODAY))
                .when(put(COMMITTEE_DAY), planner())
                .expectEvents(inCatalogue(COMMITTEE_DAY));
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted())
                .when(put(TOMORROW), planner())
                .expectNoEvents()
                .expectException(Refused.of("/putOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), withdrawn())
                .when(put(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(put(TODAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static PutProposalInCatalogue put(LocalDate on) {
        return new PutProposalInCatalogue(PROPOSAL_ID, on);
    }

    private static SavingsProposalPutInCatalogue inCatalogue(LocalDate on) {
        return new SavingsProposalPutInCatalogue(PROPOSAL, ROUND, on);
    }
}
