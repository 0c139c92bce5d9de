package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.adopted;
import static dk.budgetspor.command.raaderum.GivenProposal.areaManager;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WithdrawSavingsProposalTest {
    @Test
    void a_proposal_is_taken_back() {
        proposal().given(submitted()).when(withdraw(BOARD_DAY), planner()).expectEvents(withdrawn());
        proposal()
                .given(submitted())
                .when(withdraw(BOARD_DAY), planner())
                .expectEventsMatching(BusinessDate.of("2024-04-10"));
    }

    @Test
    void once() {
        proposal()
                .given(submitted(), withdrawn())
                .when(withdraw(BOARD_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_it_is_decided() {
        proposal()
                .given(submitted(), adopted())
                .when(withdraw(BOARD_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_DECIDED));
    }

    @Test
    void by_the_head_of_its_area() {
        proposal()
                .given(submitted())
                .when(withdraw(BOARD_DAY), areaManager("SO"))
                .expectEvents(withdrawn());
        proposal()
                .given(submitted())
                .when(withdraw(BOARD_DAY), areaManager("SD"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "SO"));
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted())
                .when(withdraw(TOMORROW), planner())
                .expectNoEvents()
                .expectException(Refused.of("/withdrawnOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(withdraw(BOARD_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static WithdrawSavingsProposal withdraw(LocalDate on) {
        return new WithdrawSavingsProposal(PROPOSAL_ID, on, "Indgår i et andet");
    }
}
