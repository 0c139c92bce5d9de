package dk.budgetspor.query.savingsround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.ProposalLife;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import dk.budgetspor.query.savingsround.Round.IdeaCount;
import dk.budgetspor.query.savingsround.Round.OtherCatalogue;
import dk.budgetspor.query.savingsround.Round.SteeringGroup;
import dk.budgetspor.query.savingsround.Round.StepCount;
import dk.budgetspor.query.savingsround.Round.YearTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round at a glance. */
class RoundQueriesTest {
    private final ToldRounds told = new ToldRounds();
    private final UUID round = told.savings().round(new YearAmount(2025, -1000));

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void milestonesStandByDateWithHowTheyLieToToday() {
        told.milestone(round, MilestoneKind.CITIZENS_MEETING, "Borgermøde", null, null);
        told.milestone(round, MilestoneKind.HEARING, "Høring", 1, 5);
        UUID window = told.milestone(round, MilestoneKind.COMMITTEE_TREATMENT, "Prioritering", -3, 0);
        told.milestone(round, MilestoneKind.SEMINAR, "Seminar", -9, -8);
        told.savings()
                .tell(new MilestoneMoved(
                        round,
                        window,
                        MilestoneKind.COMMITTEE_TREATMENT,
                        ToldRounds.TODAY.minusDays(5),
                        null,
                        ToldRounds.TODAY.minusDays(3),
                        ToldRounds.TODAY,
                        "Ferie"));

        assertThat(round().milestones())
                .extracting(each -> each.row().title(), Milestone::state)
                .containsExactly(
                        tuple("Seminar", MilestoneState.PAST),
                        tuple("Prioritering", MilestoneState.NOW),
                        tuple("Høring", MilestoneState.AHEAD),
                        tuple("Borgermøde", MilestoneState.AWAITING_DATE));
        assertThat(round().milestones().get(1).moves())
                .containsExactly(new Milestone.Move(
                        ToldRounds.RECORDED_ON,
                        ToldRounds.TODAY.minusDays(5),
                        null,
                        ToldRounds.TODAY.minusDays(3),
                        ToldRounds.TODAY,
                        "Ferie"));
    }

    @Test
    void whoSteersAndWhichCataloguesGoWithItAreToldTogether() {
        told.savings()
                .tell(new SteeringGroupAppointed(round, "CG", SteeringLevel.COORDINATING, List.of("SO")))
                .tell(new SteeringGroupAppointed(round, "DIR", SteeringLevel.TOP, List.of()))
                .tell(new OtherCatalogueArranged(
                        round, "Omstilling", CatalogueArrangement.PARALLEL, List.of("SOC", "SO"), ""));

        assertThat(round().steeringGroups())
                .containsExactly(
                        new SteeringGroup("DIR", SteeringLevel.TOP, List.of()),
                        new SteeringGroup("CG", SteeringLevel.COORDINATING, List.of("SO")));
        assertThat(round().otherCatalogues())
                .containsExactly(
                        new OtherCatalogue("Omstilling", CatalogueArrangement.PARALLEL, List.of("SO", "SOC"), ""));
    }

    @Test
    void ideasAreCountedByWhatBecameOfThem() {
        told.savings().idea(round, "Et", null);
        told.savings().idea(round, "To", "SO");
        told.savings().idea(round, "Tre", "SO");
        UUID aside = told.savings().idea(round, "Fire", "SO");
        told.savings().tell(new SavingsIdeaSetAside(aside, round, "Gennemført"));
        told.savings().idea(told.savings().round(), "I en anden", null);

        assertThat(round().ideas())
                .containsExactly(
                        new IdeaCount(IdeaStatus.SET_ASIDE, "SO", 1),
                        new IdeaCount(IdeaStatus.SORTED, "SO", 2),
                        new IdeaCount(IdeaStatus.UNSORTED, null, 1));
    }

    @Test
    void proposalsAreAddedUpByStepAndAgainstTheTarget() {
        ProposalLife life = new ProposalLife(told.savings(), round);
        told.savings().proposal(round, "1", new YearAmount(2025, -100), new YearAmount(2026, -50));
        told.savings().proposal(round, "2", "SO", "VPU", true, new YearAmount(2025, -200));
        UUID recommended = told.savings().proposal(round, "3", new YearAmount(2025, -300));
        told.savings().tell(life.prioritised(recommended, UUID.randomUUID(), Priority.RECOMMENDED, 1));
        told.savings().tell(new SavingsProposalPutInCatalogue(recommended, round, ToldRounds.TODAY));
        UUID adopted = told.savings().proposal(round, "4", new YearAmount(2025, -400));
        told.savings().tell(life.prioritised(adopted, UUID.randomUUID(), Priority.NOT_RECOMMENDED, null));
        told.savings().tell(life.adopted(adopted, UUID.randomUUID()));
        UUID withdrawn = told.savings().proposal(round, "5", new YearAmount(2025, -5000));
        told.savings().tell(new SavingsProposalWithdrawn(withdrawn, round, ToldRounds.TODAY, "Udgår"));

        assertThat(round().totals())
                .containsExactly(
                        new YearTotal(2025, -1000L, -1000, -300, -300, -400),
                        new YearTotal(2026, null, -50, 0, 0, 0),
                        new YearTotal(2027, null, 0, 0, 0, 0),
                        new YearTotal(2028, null, 0, 0, 0, 0));
        assertThat(round().totals().get(0).missing()).isZero();
        assertThat(round().proposals())
                .extracting(StepCount::step, StepCount::proposals, StepCount::late, StepCount::staffEffectFte)
                .containsExactly(
                        tuple(ProposalStep.SUBMITTED, 2L, 1L, new BigDecimal("-3.0")),
                        tuple(ProposalStep.IN_CATALOGUE, 1L, 0L, new BigDecimal("-1.5")),
                        tuple(ProposalStep.ADOPTED, 1L, 0L, new BigDecimal("-1.5")),
                        tuple(ProposalStep.WITHDRAWN, 1L, 0L, new BigDecimal("-1.5")));
        assertThat(round().proposals().get(0).amounts())
                .containsExactly(
                        new YearAmount(2025, -300),
                        new YearAmount(2026, -50),
                        new YearAmount(2027, 0),
                        new YearAmount(2028, 0));
    }

    @Test
    void aRoundWithNothingInItIsTold() {
        Round empty = told.queries().round(told.savings().round());

        assertThat(empty.milestones()).isEmpty();
        assertThat(empty.proposals()).isEmpty();
        assertThat(empty.late()).isEmpty();
        assertThat(empty.totals()).extracting(YearTotal::missing).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void roundsStandNewestFirstOnPagesThatNeitherRepeatNorSkip(int limit) {
        for (int year : new int[] {2023, 2026, 2024, 2026}) {
            told.round(year);
        }

        assertThat(Pages.all(limit, SavingsRounds.KEYS, page -> told.queries().rounds(Callers.planner(), page)))
                .hasSize(5)
                .extracting(RoundRow::budgetYear)
                .containsExactly(2026, 2026, 2025, 2024, 2023);
        assertThat(Pages.all(limit, SavingsRounds.KEYS, page -> told.queries().rounds(Callers.planner(), page)))
                .doesNotHaveDuplicates();
        assertThat(rounds(Callers.planner()).next()).isNull();
    }

    @Test
    void thePublicIsToldOfARoundOnceItsCatalogueHoldsAProposal() {
        UUID proposal = told.savings().proposal(round, "1");
        assertThat(rounds(Caller.ANONYMOUS).items()).isEmpty();

        told.savings().tell(new SavingsProposalPutInCatalogue(proposal, round, ToldRounds.TODAY));
        told.round(2026);

        assertThat(rounds(Caller.ANONYMOUS).items()).singleElement().satisfies(told -> {
            assertThat(told.roundId()).isEqualTo(round);
            assertThat(told.targets()).isEmpty();
        });
    }

    private Page<RoundRow> rounds(Caller caller) {
        return told.queries().rounds(caller, new PageRequest(50, List.of()));
    }

    @Test
    void aForwardedProposalIsAtItsStep() {
        UUID proposal = told.savings().proposal(round, "1");
        told.savings().tell(new SavingsProposalForwarded(proposal, round, ToldRounds.TODAY, ""));

        assertThat(round().proposals()).extracting(StepCount::step).containsExactly(ProposalStep.FORWARDED);
    }

    private Round round() {
        return told.queries().round(round);
    }
}
