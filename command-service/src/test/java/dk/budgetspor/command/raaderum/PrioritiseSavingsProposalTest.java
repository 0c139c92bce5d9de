package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.DRAFT_MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING_OF_OTHERS;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.consulted;
import static dk.budgetspor.command.raaderum.GivenProposal.forwarded;
import static dk.budgetspor.command.raaderum.GivenProposal.id;
import static dk.budgetspor.command.raaderum.GivenProposal.prioritised;
import static dk.budgetspor.command.raaderum.GivenProposal.revised;
import static dk.budgetspor.command.raaderum.GivenProposal.secretary;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.text;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static dk.budgetspor.kernel.raaderum.Priority.MORE_WANTED;
import static dk.budgetspor.kernel.raaderum.Priority.NOT_RECOMMENDED;
import static dk.budgetspor.kernel.raaderum.Priority.RECOMMENDED;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrioritiseSavingsProposalTest {
    @Test
    void a_committee_recommends_at_a_rank() {
        ready().when(recommend(3), secretary("VPU")).expectEvents(prioritised(3));
        ready().when(recommend(3), secretary("VPU")).expectEventsMatching(BusinessDate.of("2024-05-06"));
    }

    @Test
    void does_not_recommend_or_wants_more() {
        ready().when(prioritise(NOT_RECOMMENDED, null, null), secretary("VPU"))
                .expectEvents(event(NOT_RECOMMENDED, null));
        ready().when(prioritise(MORE_WANTED, null, "Fælles kørsel"), secretary("VPU"))
                .expectEvents(event(MORE_WANTED, "Fælles kørsel"));
        ready().when(prioritise(NOT_RECOMMENDED, null, "Fælles kørsel"), secretary("VPU"))
                .expectEvents(event(NOT_RECOMMENDED, "Fælles kørsel"));
    }

    @Test
    void anew_in_place_of_before() {
        proposal()
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"), prioritised(2))
                .when(recommend(3), secretary("VPU"))
                .expectEvents(prioritised(3));
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"), prioritised(2))
                .when(recommend(2), secretary("VPU"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_recommended_has_a_rank() {
        ready().when(prioritise(RECOMMENDED, null, null), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/rank", ErrorCode.REQUIRED));
    }

    @Test
    void and_nothing_else() {
        ready().when(prioritise(MORE_WANTED, 3, null), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/rank", ErrorCode.RANK_WITHOUT_RECOMMENDATION));
    }

    @Test
    void a_rank_is_given_once() {
        ready().when(recommend(1), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/rank", ErrorCode.RANK_TAKEN, 1, "VPU"));
    }

    @Test
    void to_have_it_already_is_no_obstacle() {
        ready().when(recommend(2), secretary("VPU")).expectEvents(prioritised(2));
    }

    @Test
    void by_the_secretary_of_the_committee() {
        ready().when(recommend(3), secretary("BUU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "VPU"));
    }

    @Test
    void at_a_meeting_that_was_not_cancelled() {
        ready().when(at(id(9), COMMITTEE_DAY), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/meetingId", ErrorCode.UNKNOWN_MEETING, id(9)));
    }

    @Test
    void of_the_committee() {
        ready().when(at(MEETING_OF_OTHERS, COMMITTEE_DAY), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/meetingId", ErrorCode.NOT_THE_COMMITTEE_OF_THE_PROPOSAL, "BUU", "VPU"));
    }

    @Test
    void that_has_begun() {
        ready().when(at(DRAFT_MEETING, COMMITTEE_DAY), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/meetingId", ErrorCode.MEETING_IS_NOT_OPENED));
    }

    @Test
    void on_its_day() {
        LocalDate dayAfter = COMMITTEE_DAY.plusDays(1);

        ready().when(at(MEETING, dayAfter), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/prioritisedOn", ErrorCode.NOT_A_DAY_OF_THE_MEETING, dayAfter));
        ready().when(at(MEETING, TOMORROW), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.of("/prioritisedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void the_committee_is_the_one_it_goes_to_now() {
        proposal()
                .given(submitted(), revised(2, text("SD", "BUU", null), BOARD_DAY), forwarded())
                .when(at(MEETING_OF_OTHERS, COMMITTEE_DAY), secretary("BUU"))
                .expectEvents(new SavingsProposalPrioritised(
                        PROPOSAL,
                        ROUND,
                        "BUU",
                        MEETING_OF_OTHERS,
                        COMMITTEE_DAY,
                        RECOMMENDED,
                        3,
                        "Anbefales",
                        null,
                        List.of()));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"), withdrawn())
                .when(recommend(3), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"))
                .when(recommend(3), secretary("VPU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static TestExecutor<SavingsProposal> ready() {
        return proposal().given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"));
    }

    private static PrioritiseSavingsProposal recommend(int rank) {
        return prioritise(RECOMMENDED, rank, null);
    }

    private static PrioritiseSavingsProposal prioritise(
            Priority priority, @Nullable Integer rank, @Nullable String wantedIdea) {
        return new PrioritiseSavingsProposal(
                PROPOSAL_ID, new MeetingId(MEETING), COMMITTEE_DAY, priority, rank, "Anbefales", wantedIdea);
    }

    private static PrioritiseSavingsProposal at(UUID meeting, LocalDate day) {
        return new PrioritiseSavingsProposal(
                PROPOSAL_ID, new MeetingId(meeting), day, RECOMMENDED, 3, "Anbefales", null);
    }

    private static SavingsProposalPrioritised event(Priority priority, @Nullable String wantedIdea) {
        return new SavingsProposalPrioritised(
                PROPOSAL, ROUND, "VPU", MEETING, COMMITTEE_DAY, priority, null, "Anbefales", wantedIdea, List.of());
    }
}
