package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.MERGED_IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.adopted;
import static dk.budgetspor.command.raaderum.GivenProposal.areaManager;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.rejected;
import static dk.budgetspor.command.raaderum.GivenProposal.revised;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.text;
import static dk.budgetspor.command.raaderum.GivenProposal.with;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviseSavingsProposalTest {
    private static final ProposalText OTHER = text("SD", "BUU", null);

    @Test
    void every_writing_is_a_version() {
        proposal().given(submitted()).when(revise(OTHER), planner()).expectEvents(revised(2, OTHER, BOARD_DAY));
        proposal()
                .given(submitted(), revised(2, OTHER, BOARD_DAY))
                .when(revise(text()), planner())
                .expectEvents(revised(3, text(), BOARD_DAY));
    }

    @Test
    void it_takes_effect_on_its_day() {
        proposal()
                .given(submitted())
                .when(revise(OTHER), planner())
                .expectEventsMatching(BusinessDate.of("2024-04-10"));
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), revised(2, OTHER, BOARD_DAY))
                .when(revise(OTHER), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        proposal()
                .given(submitted())
                .when(revise(with(List.of(new YearAmount(2028, -500), new YearAmount(2025, -250)))), planner())
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"-2.50, -2.5", "0.00, 0", "10, 10", "10.0, 10"})
    void a_staff_effect_is_written_one_way(BigDecimal told, String written) {
        ProposalText text =
                new ProposalText("T", "SO", "VPU", List.of(), 0, told, "", "", "", "", null, null, null, List.of());

        assertThat(text.staffEffectFte().toString()).isEqualTo(written);
    }

    @Test
    void the_head_of_an_area_keeps_it_in_own_areas() {
        proposal()
                .given(submitted())
                .when(revise(OTHER), areaManager("SO", "SD"))
                .expectEvents(revised(2, OTHER, BOARD_DAY));
        proposal()
                .given(submitted())
                .when(revise(OTHER), areaManager("SO"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "SD"));
        proposal()
                .given(submitted())
                .when(revise(OTHER), areaManager("SD"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "SO"));
    }

    @Test
    void an_idea_it_came_from_may_have_been_merged_since() {
        proposal()
                .given(submitted(text("SO", "VPU", null, MERGED_IDEA), BOARD_DAY, null, false))
                .when(revise(text("SO", "VPU", null, MERGED_IDEA, IDEA)), planner())
                .expectEvents(revised(2, text("SO", "VPU", null, MERGED_IDEA, IDEA), BOARD_DAY));
        proposal()
                .given(submitted())
                .when(revise(text("SO", "VPU", null, IDEA, MERGED_IDEA)), planner())
                .expectNoEvents()
                .expectException(Refused.of("/ideaIds/1", ErrorCode.IDEA_IS_MERGED));
    }

    @Test
    void what_it_says_keeps_the_rules() {
        proposal()
                .given(submitted())
                .when(revise(text("SO", "DIR", null)), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.NOT_A_COMMITTEE, "DIR"));
        proposal()
                .given(submitted())
                .when(revise(with(List.of(new YearAmount(2024, 1)))), planner())
                .expectNoEvents()
                .expectException(Refused.of("/amounts/0/year", ErrorCode.YEAR_OUTSIDE_BUDGET, 2024, 2025, 2028));
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted())
                .when(revise(OTHER, TOMORROW), planner())
                .expectNoEvents()
                .expectException(Refused.of("/revisedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), withdrawn())
                .when(revise(OTHER), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_it_is_adopted_or_rejected() {
        proposal()
                .given(submitted(), adopted())
                .when(revise(OTHER), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_DECIDED));
        proposal()
                .given(submitted(), rejected())
                .when(revise(OTHER), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_DECIDED));
    }

    @Test
    void but_when_the_decision_is_no_longer_about_it() {
        proposal()
                .given(
                        submitted(),
                        adopted(),
                        new ProposalVerdictRevoked(PROPOSAL, ROUND, GivenProposal.DECISION, GivenProposal.MEETING))
                .when(revise(OTHER), planner())
                .expectEvents(revised(2, OTHER, BOARD_DAY));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(revise(OTHER), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static ReviseSavingsProposal revise(ProposalText text) {
        return revise(text, BOARD_DAY);
    }

    private static ReviseSavingsProposal revise(ProposalText text, LocalDate on) {
        return new ReviseSavingsProposal(PROPOSAL_ID, text, on, "Bedre belyst");
    }
}
