package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.CLOSED_ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.IDEA_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.OTHER_IDEA;
import static dk.budgetspor.command.raaderum.GivenRounds.PACKAGE_OF_SKOLE;
import static dk.budgetspor.command.raaderum.GivenRounds.PACKAGE_OF_SO;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static dk.budgetspor.command.raaderum.GivenRounds.ideas;
import static dk.budgetspor.command.raaderum.GivenRounds.registered;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortSavingsIdeaTest {
    private static final SavingsIdeaSetAside SET_ASIDE = new SavingsIdeaSetAside(IDEA, ROUND, "Ikke lovligt");

    @Test
    void an_idea_goes_to_an_area_and_later_into_a_work_package_of_it() {
        ideas().given(registered()).when(sort("skole", null)).expectEvents(sorted(null, "SKOLE", null));
        ideas().given(registered(), sorted(null, "SKOLE", null))
                .when(sort("SKOLE", PACKAGE_OF_SKOLE))
                .expectEvents(sorted("SKOLE", "SKOLE", PACKAGE_OF_SKOLE));
    }

    @Test
    void an_idea_can_go_to_another_area() {
        ideas().given(registered(), sorted(null, "SKOLE", PACKAGE_OF_SKOLE))
                .when(sort("SO", null))
                .expectEvents(sorted("SKOLE", "SO", null));
    }

    @Test
    void where_it_is_already_is_no_news() {
        ideas().given(registered(), sorted(null, "SKOLE", PACKAGE_OF_SKOLE))
                .when(sort("SKOLE", PACKAGE_OF_SKOLE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void sorting_takes_up_again_what_was_set_aside() {
        ideas().given(registered(), sorted(null, "SKOLE", null), SET_ASIDE)
                .when(sort("SKOLE", null))
                .expectEvents(sorted("SKOLE", "SKOLE", null));
        ideas().given(registered(), SET_ASIDE, sorted(null, "SKOLE", null))
                .when(sort("SKOLE", null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_area_is_one_there_is() {
        ideas().given(registered())
                .when(sort("XX", null))
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_work_package_is_one_of_the_round() {
        ideas().given(registered())
                .when(sort("SKOLE", id(99)))
                .expectException(Refused.of("/workPackageId", ErrorCode.UNKNOWN_WORK_PACKAGE, id(99)));
    }

    @Test
    void a_work_package_holds_ideas_of_its_area() {
        ideas().given(registered())
                .when(sort("SKOLE", PACKAGE_OF_SO))
                .expectNoEvents()
                .expectException(Refused.of("/workPackageId", ErrorCode.WORK_PACKAGE_OF_ANOTHER_AREA, "SO"));
    }

    @Test
    void an_idea_that_goes_on_as_another_is_not_sorted() {
        ideas().given(registered(), new SavingsIdeaMerged(IDEA, ROUND, OTHER_IDEA))
                .when(sort("SKOLE", null))
                .expectException(Refused.because(ErrorCode.IDEA_IS_MERGED));
    }

    @Test
    void ideas_of_a_round_that_is_over_stay() {
        ideas().given(registered(CLOSED_ROUND.value()))
                .when(sort("SKOLE", null))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static SortSavingsIdea sort(String area, @Nullable UUID workPackage) {
        return new SortSavingsIdea(
                IDEA_ID, new AreaCode(area), workPackage == null ? null : new WorkPackageId(workPackage));
    }

    private static SavingsIdeaSorted sorted(@Nullable String previous, String area, @Nullable UUID workPackage) {
        return new SavingsIdeaSorted(IDEA, ROUND, previous, area, workPackage);
    }
}
