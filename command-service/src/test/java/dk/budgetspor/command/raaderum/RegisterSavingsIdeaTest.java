package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.CLOSED_ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static dk.budgetspor.command.raaderum.GivenRounds.ideas;
import static dk.budgetspor.command.raaderum.GivenRounds.registered;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterSavingsIdeaTest {
    @Test
    void an_idea_need_not_be_sorted() {
        ideas().givenNoPriorActivity().when(register(ROUND_ID, null)).expectEvents(registered());
    }

    @Test
    void a_committee_asks_for_one_about_a_proposal() {
        ideas().givenNoPriorActivity()
                .when(asked())
                .expectEvents(new SavingsIdeaRegistered(
                        IDEA, ROUND, "Se på kørsel", IdeaOrigin.COMMITTEE, "KU", PROPOSAL, "SO"));
    }

    @Test
    void asking_twice_for_the_same_is_harmless_whatever_became_of_it() {
        ideas().given(registered(), new SavingsIdeaSetAside(IDEA, ROUND, "R"))
                .when(asked())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        ideas().given(registered(CLOSED_ROUND.value()))
                .when(register(CLOSED_ROUND, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_idea_is_about_an_area_there_is() {
        ideas().givenNoPriorActivity()
                .when(register(ROUND_ID, "XX"))
                .expectNoEvents()
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_round_takes_ideas_until_it_is_over() {
        ideas().givenNoPriorActivity()
                .when(register(CLOSED_ROUND, null))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        ideas().givenNoPriorActivity()
                .when(register(new RoundId(id(99)), null))
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
    }

    private static RegisterSavingsIdea register(RoundId round, @Nullable String area) {
        return new RegisterSavingsIdea(
                IDEA_ID, round, "Fælles kørsel", IdeaOrigin.WORKSHOP, null, null, Codes.area(area));
    }

    private static RegisterSavingsIdea asked() {
        return new RegisterSavingsIdea(
                IDEA_ID,
                ROUND_ID,
                "Se på kørsel",
                IdeaOrigin.COMMITTEE,
                new BodyCode("KU"),
                PROPOSAL,
                new AreaCode("SO"));
    }
}
