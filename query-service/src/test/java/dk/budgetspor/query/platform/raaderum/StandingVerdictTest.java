package dk.budgetspor.query.platform.raaderum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.query.platform.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What several decisions say of one proposal: that of the last day stands, as it does for the command service. */
class StandingVerdictTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 8);
    private static final UUID MEETING = UUID.randomUUID();
    private static final String NO_PLAN = "no-plan-for-the-budget";

    private final ToldSavings told = ToldSavings.none();
    private final UUID round = told.round();
    private final UUID proposal = told.proposal(round, "SO-01");
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void thatOfTheLastDayStandsWhicheverIsToldLast() {
        adopt(one, LAST);
        reject(other, FIRST);
        assertThat(stands()).isEqualTo(Verdict.ADOPTED);
        assertThat(now().step()).isEqualTo(ProposalStep.ADOPTED);

        told.tell(new ProposalVerdictRevoked(proposal, round, one, MEETING));
        assertThat(now().decided()).isEqualTo(new ProposalRow.Decided(Verdict.REJECTED, other, MEETING, "KB", FIRST));

        told.tell(new ProposalVerdictRevoked(proposal, round, other, MEETING));
        assertThat(stands()).isNull();
        assertThat(now().step()).isEqualTo(ProposalStep.SUBMITTED);
    }

    @Test
    void ofOneDayTheOneToldLastStands() {
        adopt(one, LAST);
        reject(other, LAST);
        assertThat(stands()).isEqualTo(Verdict.REJECTED);

        adopt(one, LAST);
        assertThat(stands()).isEqualTo(Verdict.ADOPTED);
    }

    @Test
    void aDecisionSaysOneThing() {
        adopt(one, LAST);
        reject(one, FIRST);

        assertThat(stands()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void whatCouldNotBeFollowedTakesThePlaceOfWhatTheDecisionSaidBefore() {
        adopt(one, LAST);
        told.tell(new SavingsProposalWithdrawn(proposal, round, LAST, "Udgår"))
                .tell(new ProposalVerdictRefused(
                        proposal, round, one, MEETING, Verdict.REJECTED, "proposal-is-withdrawn"));

        assertThat(stands()).isNull();
    }

    @Test
    void aProposalWaitsForAPlanOnlyWhileItIsAdopted() {
        adopt(one, FIRST);
        told.tell(new ProposalAwaitsPlan(proposal, round, 2025, NO_PLAN));
        reject(other, LAST);
        assertThat(now().awaitsPlanCode()).isNull();

        told.tell(new ProposalVerdictRevoked(proposal, round, other, MEETING));
        assertThat(now().awaitsPlanCode()).isEqualTo(NO_PLAN);

        told.tell(new PlanItemRetried(proposal, round, 2025));
        assertThat(now().awaitsPlanCode()).isNull();
    }

    @Test
    void totalsFollowTheVerdictThatStands() {
        adopt(one, LAST);
        reject(other, FIRST);
        told.tell(new ProposalVerdictRevoked(proposal, round, one, MEETING));

        assertThat(told.jdbc()
                        .sql("SELECT step FROM savings_count WHERE round_id = :id AND proposals > 0")
                        .param("id", round)
                        .query(String.class)
                        .list())
                .containsExactly("REJECTED");
    }

    private void adopt(UUID decision, LocalDate day) {
        told.tell(new SavingsProposalAdopted(
                proposal, round, decision, MEETING, "KB", day, 2025, "SO-01", "Forslag", "SO", "Hvad", List.of()));
    }

    private void reject(UUID decision, LocalDate day) {
        told.tell(new SavingsProposalRejected(proposal, round, decision, MEETING, "KB", day));
    }

    private @Nullable Verdict stands() {
        ProposalRow.Decided decided = now().decided();
        return decided == null ? null : decided.verdict();
    }

    private ProposalRow now() {
        return told.jdbc()
                .sql(ProposalRows.select(Callers.planner()) + " AND s.to_position IS NULL AND s.proposal_id = :id")
                .param("id", proposal)
                .query(told.proposals().of(Callers.planner()))
                .single();
    }
}
