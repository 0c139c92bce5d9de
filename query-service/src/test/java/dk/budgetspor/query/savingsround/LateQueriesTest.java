package dk.budgetspor.query.savingsround;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.query.platform.raaderum.ProposalLife;
import dk.budgetspor.query.savingsround.Round.Late;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is late in a round: a milestone is past, and something is not done. */
class LateQueriesTest {
    private final ToldRounds told = new ToldRounds();
    private final UUID round = told.savings().round();
    private final ProposalLife life = new ProposalLife(told.savings(), round);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void ideasAreLateWhenTheSortingIsPast() {
        told.savings().idea(round, "Et", null);
        told.savings().idea(round, "To", "SO");
        told.milestone(round, MilestoneKind.SORTING, "Sortering", -10, 0);
        assertThat(late()).isEmpty();

        told.savings().tell(new MilestoneCancelled(round, lastMilestone(), MilestoneKind.SORTING, "Flyttet"));
        told.milestone(round, MilestoneKind.SORTING, "Sortering", -10, -1);

        assertThat(late()).containsExactly(new Late(LateKind.IDEAS_NOT_SORTED, 1));
    }

    @Test
    void proposalsAreLateWhenTheExecutiveBoardWasToTreatThem() {
        UUID submitted = told.savings().proposal(round, "1");
        UUID returned = told.savings().proposal(round, "2");
        told.savings().tell(new SavingsProposalReturned(returned, round, ToldRounds.TODAY, "Mere"));
        told.milestone(round, MilestoneKind.EXECUTIVE_BOARD, "Direktionen", -1, null);
        assertThat(late()).containsExactly(new Late(LateKind.NOT_TREATED_BY_THE_BOARD, 2));

        told.savings().tell(new SavingsProposalForwarded(submitted, round, ToldRounds.TODAY, ""));
        assertThat(late()).containsExactly(new Late(LateKind.NOT_TREATED_BY_THE_BOARD, 1));
    }

    @Test
    void anAreaHasItsOwnMilestonesAndTheLastOfThemCounts() {
        told.savings().proposal(round, "1", "SO", "VPU", false);
        told.savings().proposal(round, "2", "BF", "BUU", false);
        told.milestone(round, MilestoneKind.EXECUTIVE_BOARD, "Direktionen", -5, null);
        told.milestone(round, MilestoneKind.EXECUTIVE_BOARD, "Direktionen igen", 3, null, "BF");
        told.milestone(round, MilestoneKind.EXECUTIVE_BOARD, "Direktionen en dag", null, null, "SO");

        assertThat(late()).containsExactly(new Late(LateKind.NOT_TREATED_BY_THE_BOARD, 1));
    }

    @Test
    void committeesAreLateAfterTheirWindow() {
        UUID inCatalogue = forwarded("1");
        told.savings().tell(new SavingsProposalPutInCatalogue(inCatalogue, round, ToldRounds.TODAY));
        forwarded("4");
        UUID prioritised = forwarded("2");
        told.savings().tell(life.prioritised(prioritised, UUID.randomUUID(), Priority.RECOMMENDED, 1));
        told.savings().proposal(round, "3");
        told.milestone(round, MilestoneKind.COMMITTEE_TREATMENT, "Prioritering", -30, -1);

        assertThat(late()).containsExactly(new Late(LateKind.NOT_PRIORITISED, 2));
    }

    @Test
    void affectedBodiesOfCoDeterminationAreLateAfterTheTimeForThem() {
        told.body("OMU", BodyKind.MED_AREA);
        told.body("LMU", BodyKind.MED_LOCAL);
        told.body("VPU", BodyKind.STANDING_COMMITTEE);
        told.area("SO", "VPU", "OMU", "LMU");
        UUID proposal = forwarded("1");
        told.savings().tell(new SavingsProposalPutInCatalogue(proposal, round, ToldRounds.TODAY));
        told.savings().proposal(round, "2");
        UUID withdrawn = forwarded("3");
        told.savings().tell(new SavingsProposalWithdrawn(withdrawn, round, ToldRounds.TODAY, "Udgår"));
        told.milestone(round, MilestoneKind.MED_INVOLVEMENT, "MED", -30, -1);
        assertThat(late()).containsExactly(new Late(LateKind.MED_NOT_CONSULTED, 1));

        told.savings().tell(new MedBodyConsulted(proposal, round, "OMU", ToldRounds.TODAY, ""));
        assertThat(late()).containsExactly(new Late(LateKind.MED_NOT_CONSULTED, 1));
        told.savings().tell(new BodyDissolved("LMU", "Lagt sammen"));

        assertThat(late()).isEmpty();
    }

    @Test
    void whatWasHandedInLateAndWhatWaitsForAPlanIsTold() {
        told.savings().proposal(round, "1", "SO", "VPU", true);
        UUID adopted = told.savings().proposal(round, "2");
        told.savings().tell(life.adopted(adopted, UUID.randomUUID()));
        told.savings().tell(new ProposalAwaitsPlan(adopted, round, 2025, "no-plan-for-the-budget"));

        assertThat(late()).containsExactly(new Late(LateKind.HANDED_IN_LATE, 1), new Late(LateKind.AWAITING_PLAN, 1));
    }

    private UUID forwarded(String number) {
        UUID proposal = told.savings().proposal(round, number);
        told.savings().tell(new SavingsProposalForwarded(proposal, round, ToldRounds.TODAY, ""));
        return proposal;
    }

    private UUID lastMilestone() {
        return told.savings().milestones().of(round).get(0).milestoneId();
    }

    private List<Late> late() {
        return told.queries().round(round).late();
    }
}
