package dk.budgetspor.query.savingsround;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.savingsround.OwnTasks.Loose;
import dk.budgetspor.query.savingsround.OwnTasks.Returned;
import dk.budgetspor.query.savingsround.OwnTasks.Unconsulted;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the head of an area has to do. */
class OwnTasksTest {
    private static final Caller HEAD = head("SO");

    private final ToldRounds told = new ToldRounds();
    private final UUID round = told.savings().round();

    OwnTasksTest() {
        told.body("OMU", BodyKind.MED_AREA);
        told.body("LMU", BodyKind.MED_LOCAL);
        told.body("VPU", BodyKind.STANDING_COMMITTEE);
        told.area("SO", "VPU", "OMU", "LMU");
        told.area("BF", "OMU");
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void deadlinesOfOwnAreasThatComeStandInTheirOrder() {
        told.milestone(round, MilestoneKind.SEMINAR, "Overstået", -2, -1);
        told.milestone(round, MilestoneKind.CITIZENS_MEETING, "Uden dato", null, null);
        told.milestone(round, MilestoneKind.HEARING, "Høring", 9, 12);
        told.milestone(round, MilestoneKind.PROPOSAL_DEADLINE, "Egen frist", 0, null, "SO", "SD");
        told.milestone(round, MilestoneKind.PROPOSAL_DEADLINE, "Andres frist", 1, null, "BF");

        assertThat(tasks(HEAD).deadlines())
                .extracting(each -> each.row().title())
                .containsExactly("Egen frist", "Høring");
        assertThat(tasks(head(Caller.ALL)).deadlines()).hasSize(3);
    }

    @Test
    void looseIdeasAreThoseOfOwnAreasInNoPackage() {
        told.savings().idea(round, "Løs", "SO");
        told.savings().idea(round, "Andres", "BF");
        told.savings().idea(round, "Ikke sorteret", null);
        UUID inPackage = told.savings().idea(round, "I pakke", "SO");
        told.savings().tell(new SavingsIdeaSorted(inPackage, round, "SO", "SO", UUID.randomUUID()));

        assertThat(tasks(HEAD).loose()).containsExactly(new Loose("SO", 1));
        assertThat(tasks(head(Caller.ALL)).loose()).containsExactly(new Loose("BF", 1), new Loose("SO", 1));
    }

    @Test
    void proposalsThatWereSentBackStandWithWhatIsWanted() {
        UUID own = told.savings().proposal(round, "1");
        UUID others = told.savings().proposal(round, "2", "BF", "BUU", false);
        told.savings().proposal(round, "3");
        for (UUID returned : List.of(own, others)) {
            told.savings().tell(new SavingsProposalReturned(returned, round, ToldRounds.TODAY, "Mere om service"));
        }

        assertThat(tasks(HEAD).returned()).containsExactly(new Returned(own, "1", "Forslag 1", "Mere om service"));
    }

    @Test
    void proposalsThatBodiesHaveStillToDiscussStandWithTheBodies() {
        UUID own = told.savings().proposal(round, "1");
        told.savings().tell(new SavingsProposalForwarded(own, round, ToldRounds.TODAY, ""));
        told.savings().proposal(round, "2");
        assertThat(tasks(HEAD).unconsulted())
                .containsExactly(new Unconsulted(own, "1", "Forslag 1", List.of("LMU", "OMU")));

        told.savings().tell(new MedBodyConsulted(own, round, "LMU", ToldRounds.TODAY, ""));
        assertThat(tasks(HEAD).unconsulted()).containsExactly(new Unconsulted(own, "1", "Forslag 1", List.of("OMU")));
    }

    @Test
    void onlyHeadsOfAreasHaveThem() {
        Round now = told.queries().round(round);

        assertThat(told.tasks().tasks(Callers.planner(), now)).isEmpty();
        assertThat(told.tasks().tasks(Callers.of(Set.of(Role.AREA_MANAGER), Set.of(), Set.of()), now))
                .isEmpty();
        assertThat(tasks(HEAD).none()).isTrue();
    }

    private OwnTasks tasks(Caller caller) {
        return told.tasks().tasks(caller, told.queries().round(round)).orElseThrow();
    }

    private static Caller head(String area) {
        return Callers.of(Set.of(Role.AREA_MANAGER), Set.of(area), Set.of());
    }
}
