package dk.budgetspor.query.exceptions;

import static dk.budgetspor.query.exceptions.ExceptionKind.PLAN_ITEM_NOT_ADOPTED;
import static dk.budgetspor.query.exceptions.ExceptionKind.PROPOSAL_AWAITS_PLAN;
import static dk.budgetspor.query.exceptions.ExceptionKind.VERDICT_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.ToldPlans;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What adopted proposals still wait for, and what a corrected decision left behind. */
class ProposalExceptionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Caller PLANNER = Callers.planner();
    private static final Caller OF_THE_COUNCIL = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));

    private final ToldSavings told = ToldSavings.none();
    private final ExceptionQueries queries;
    private final UUID round;
    private final UUID proposal;
    private final UUID plan = UUID.randomUUID();

    ProposalExceptionsTest() {
        told.with(ToldPlans.projections(told.jdbc(), told.json()))
                .with(ToldMeetings.projections(told.jdbc(), told.json()));
        queries = Sources.of(told.jdbc(), NOON);
        round = told.round();
        proposal = told.proposal(round, "SO-01");
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void anAdoptedProposalIsATaskUntilItIsAnItemOfAPlan() {
        adopt();
        assertThat(found(PLANNER)).isEmpty();
        told.tell(new ProposalAwaitsPlan(proposal, round, 2025, "no-plan-for-the-budget"));

        assertThat(found(PLANNER)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(PROPOSAL_AWAITS_PLAN);
            assertThat(task.savingsProposalId()).isEqualTo(proposal);
            assertThat(task.number()).isEqualTo("SO-01");
            assertThat(task.date()).isEqualTo(DAY);
            assertThat(task.code()).isEqualTo("no-plan-for-the-budget");
        });
        assertThat(queries.counts(PLANNER, new ExceptionFilter(null, null, null)))
                .containsOnly(Map.entry(PROPOSAL_AWAITS_PLAN, 1L));

        becomeItem();
        assertThat(found(PLANNER)).isEmpty();
    }

    @Test
    void anItemWhoseProposalIsRejectedAfterAllIsATask() {
        adopt();
        UUID item = becomeItem();
        assertThat(found(PLANNER)).isEmpty();

        told.tell(new SavingsProposalRejected(proposal, round, UUID.randomUUID(), UUID.randomUUID(), "KB", DAY));

        assertThat(found(PLANNER)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(PLAN_ITEM_NOT_ADOPTED);
            assertThat(task.planItemId()).isEqualTo(item);
            assertThat(task.savingsProposalId()).isEqualTo(proposal);
        });
        told.tell(new ImplementationPlanClosed(plan, PlanStatus.ADOPTED, "Afløst"));
        assertThat(found(PLANNER)).as("nothing to do about it any more").isEmpty();
    }

    @Test
    void whatADecisionSaysInVainIsATaskUntilItSaysSomethingElse() {
        UUID meeting = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        told.tell(new MeetingScheduled(
                        meeting, "KB", DAY, LocalTime.of(16, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""))
                .tell(new AgendaItemAdded(
                        meeting,
                        item,
                        null,
                        AgendaItemKind.POINT,
                        null,
                        null,
                        "Råderum",
                        Openness.CLOSED,
                        null,
                        null,
                        false))
                .tell(new DecisionRecorded(
                        meeting,
                        decision,
                        item,
                        "KB",
                        null,
                        Openness.CLOSED,
                        DAY,
                        Outcome.APPROVED,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ProposalVerdict(proposal, Verdict.ADOPTED)),
                        null))
                .tell(new SavingsProposalWithdrawn(proposal, round, DAY, "Udgår"))
                .on(DAY)
                .tell(new ProposalVerdictRefused(
                        proposal, round, decision, meeting, Verdict.ADOPTED, "proposal-is-withdrawn"));

        assertThat(found(OF_THE_COUNCIL)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(VERDICT_REFUSED);
            assertThat(task.savingsProposalId()).isEqualTo(proposal);
            assertThat(task.decisionId()).isEqualTo(decision);
            assertThat(task.bodyCode()).isEqualTo("KB");
            assertThat(task.date()).isEqualTo(DAY);
            assertThat(task.code()).isEqualTo("proposal-is-withdrawn");
        });
        assertThat(found(Callers.of(Set.of(Role.AREA_MANAGER), Set.of(ToldSavings.AREA), Set.of())))
                .as("the decision is closed")
                .isEmpty();
        told.tell(new ProposalVerdictRevoked(proposal, round, decision, meeting));
        assertThat(found(OF_THE_COUNCIL)).isEmpty();
    }

    @Test
    void headsOfAreasAndSecretariesSeeThoseOfTheirOwn() {
        adopt();
        told.tell(new ProposalAwaitsPlan(proposal, round, 2025, "no-plan-for-the-budget"));

        assertThat(found(Callers.of(Set.of(Role.AREA_MANAGER), Set.of(ToldSavings.AREA), Set.of())))
                .hasSize(1);
        assertThat(found(Callers.of(Set.of(Role.AREA_MANAGER), Set.of("ANDRE"), Set.of())))
                .isEmpty();
        assertThat(found(Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of(ToldSavings.BODY))))
                .hasSize(1);
        assertThat(found(Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"))))
                .isEmpty();
    }

    private void adopt() {
        told.tell(new SavingsProposalAdopted(
                proposal,
                round,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "KB",
                DAY,
                2025,
                "SO-01",
                "Forslag",
                ToldSavings.AREA,
                "",
                List.of()));
    }

    private UUID becomeItem() {
        UUID item = UUID.randomUUID();
        told.tell(new ImplementationPlanOpened(plan, "Udmøntningsplan", 2025, "Budgetaftale"))
                .tell(new PlanItemCreated(
                        item,
                        plan,
                        "SO-01",
                        "Forslag",
                        PlanItemKind.OPERATING_CHANGE,
                        "",
                        "",
                        "",
                        ToldSavings.AREA,
                        TreatmentKind.IN_OPERATION,
                        List.of()));
        told.tell(new ProposalBecamePlanItem(proposal, round, plan, item));
        return item;
    }

    private List<ExceptionEntry> found(Caller caller) {
        ExceptionFilter all = new ExceptionFilter(null, null, null);
        return Pages.all(1, ExceptionQueries.KEYS, page -> queries.exceptions(caller, all, page));
    }
}
