package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.CLOSED_ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA_SET_ASIDE;
import static dk.budgetspor.command.raaderum.GivenRounds.MERGED_INTO_IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.OTHER_IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static dk.budgetspor.command.raaderum.GivenRounds.ideas;
import static dk.budgetspor.command.raaderum.GivenRounds.registered;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeSavingsIdeaTest {
    private static final SavingsIdeaMerged MERGED = new SavingsIdeaMerged(IDEA, ROUND, OTHER_IDEA);
    private static final SetSavingsIdeaAside ASIDE = new SetSavingsIdeaAside(IDEA_ID, "Ikke lovligt");
    private static final SavingsIdeaSetAside SET_ASIDE = new SavingsIdeaSetAside(IDEA, ROUND, "Ikke lovligt");

    @Test
    void an_idea_goes_on_as_another() {
        ideas().given(registered()).when(merge(OTHER_IDEA)).expectEvents(MERGED);
    }

    @Test
    void an_idea_that_was_set_aside_can_be_part_of_another() {
        ideas().given(registered(), SET_ASIDE).when(merge(OTHER_IDEA)).expectEvents(MERGED);
    }

    @Test
    void as_which_it_goes_on_already_is_no_news() {
        ideas().given(registered(), MERGED)
                .when(merge(OTHER_IDEA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_goes_on_as_one_other_only() {
        ideas().given(registered(), MERGED)
                .when(merge(id(25)))
                .expectException(Refused.because(ErrorCode.IDEA_IS_MERGED));
    }

    @Test
    void an_idea_does_not_go_on_as_itself() {
        ideas().given(registered())
                .when(merge(IDEA))
                .expectNoEvents()
                .expectException(Refused.of("/intoIdeaId", ErrorCode.MERGED_IN_A_CIRCLE));
    }

    @Test
    void not_even_by_way_of_another() {
        ideas().given(registered())
                .when(merge(MERGED_INTO_IDEA))
                .expectNoEvents()
                .expectException(Refused.of("/intoIdeaId", ErrorCode.MERGED_IN_A_CIRCLE));
    }

    @Test
    void it_goes_on_as_one_that_is_pursued() {
        ideas().given(registered())
                .when(merge(IDEA_SET_ASIDE))
                .expectException(Refused.of("/intoIdeaId", ErrorCode.IDEA_IS_SET_ASIDE));
    }

    @Test
    void it_goes_on_as_one_of_its_round() {
        ideas().given(registered())
                .when(merge(id(99)))
                .expectException(Refused.of("/intoIdeaId", ErrorCode.UNKNOWN_IDEA, id(99)));
    }

    @Test
    void an_idea_is_set_aside_for_a_reason_and_once() {
        ideas().given(registered()).when(ASIDE).expectEvents(SET_ASIDE);
        ideas().given(registered(), SET_ASIDE)
                .when(ASIDE)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.IDEA_IS_SET_ASIDE));
    }

    @Test
    void an_idea_that_goes_on_as_another_is_not_set_aside() {
        ideas().given(registered(), MERGED).when(ASIDE).expectException(Refused.because(ErrorCode.IDEA_IS_MERGED));
    }

    @Test
    void ideas_of_a_round_that_is_over_stay() {
        ideas().given(registered(CLOSED_ROUND.value()))
                .when(merge(OTHER_IDEA))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        ideas().given(registered(CLOSED_ROUND.value()))
                .when(ASIDE)
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static MergeSavingsIdea merge(UUID into) {
        return new MergeSavingsIdea(IDEA_ID, new IdeaId(into));
    }
}
