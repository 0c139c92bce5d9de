package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.BoardVerdict.FORWARDED;
import static dk.budgetspor.command.raaderum.BoardVerdict.RETURNED;
import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.MED_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.adopted;
import static dk.budgetspor.command.raaderum.GivenProposal.executive;
import static dk.budgetspor.command.raaderum.GivenProposal.forwarded;
import static dk.budgetspor.command.raaderum.GivenProposal.returned;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TreatByExecutiveBoardTest {
    @Test
    void the_board_sends_a_proposal_on() {
        proposal()
                .given(submitted())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectEvents(forwarded());
        proposal()
                .given(submitted())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectEventsMatching(BusinessDate.of("2024-04-10"));
    }

    @Test
    void or_back_with_what_is_wanted() {
        proposal()
                .given(submitted())
                .when(treat(RETURNED, BOARD_DAY, "Konsekvenserne mangler"), executive())
                .expectEvents(returned(BOARD_DAY));
        proposal()
                .given(submitted())
                .when(treat(RETURNED, BOARD_DAY, " "), executive())
                .expectNoEvents()
                .expectException(Refused.of("/note", ErrorCode.REQUIRED));
    }

    @Test
    void and_again() {
        proposal()
                .given(submitted(), returned(BOARD_DAY))
                .when(treat(FORWARDED, MED_DAY, ""), executive())
                .expectEvents(forwarded(MED_DAY));
        proposal()
                .given(submitted(), forwarded(), returned(MED_DAY))
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectEvents(forwarded());
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), returned(BOARD_DAY), forwarded())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_may_be_told_after_the_decision() {
        proposal()
                .given(submitted(), adopted())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectEvents(forwarded());
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted())
                .when(treat(FORWARDED, TOMORROW, ""), executive())
                .expectNoEvents()
                .expectException(Refused.of("/treatedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), withdrawn())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(treat(FORWARDED, BOARD_DAY, ""), executive())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static TreatByExecutiveBoard treat(BoardVerdict verdict, LocalDate on, String note) {
        return new TreatByExecutiveBoard(PROPOSAL_ID, verdict, on, note);
    }
}
