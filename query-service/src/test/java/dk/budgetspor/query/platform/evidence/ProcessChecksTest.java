package dk.budgetspor.query.platform.evidence;

import static dk.budgetspor.kernel.raaderum.MilestoneKind.COMMITTEE_TREATMENT;
import static dk.budgetspor.kernel.raaderum.MilestoneKind.EXECUTIVE_BOARD;
import static dk.budgetspor.kernel.raaderum.MilestoneKind.MED_INVOLVEMENT;
import static dk.budgetspor.kernel.raaderum.MilestoneKind.PROPOSAL_DEADLINE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.EXECUTIVE_BOARD_BEFORE_COMMITTEE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.HANDED_IN_BY_THE_DEADLINE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.MED_BEFORE_COMMITTEE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.PRIORITISED_IN_THE_WINDOW;
import static dk.budgetspor.query.platform.evidence.Outcome.BROKEN;
import static dk.budgetspor.query.platform.evidence.Outcome.EXEMPTED;
import static dk.budgetspor.query.platform.evidence.Outcome.KEPT;
import static dk.budgetspor.query.platform.evidence.Outcome.NOT_YET_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.query.audithistory.ToldHistory;
import dk.budgetspor.query.organisation.ToldOrganisation;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the process kept, exempted, broken and not yet due, on the dates of document C. */
class ProcessChecksTest {
    private static final LocalDate DEADLINE = LocalDate.of(2024, 3, 18);
    private static final LocalDate BOARD = LocalDate.of(2024, 4, 10);
    private static final LocalDate OPENS = LocalDate.of(2024, 4, 30);
    private static final LocalDate CLOSES = LocalDate.of(2024, 5, 30);
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2024, 5, 6);
    private static final UUID MILESTONE = UUID.randomUUID();

    private final ToldSavings told = ToldSavings.none();
    private final UUID round;
    private final UUID proposal;

    ProcessChecksTest() {
        told.with(ToldOrganisation.projections(told.jdbc(), told.json()))
                .with(ToldHistory.projections(told.jdbc(), told.json()));
        told.tell(new BodyEstablished("OMU", "OmrådeMED", BodyKind.MED_AREA));
        told.tell(new BodyEstablished("LMU", "LokalMED", BodyKind.MED_LOCAL));
        told.tell(new BodyEstablished("VPU", "Voksen- og Plejeudvalget", BodyKind.STANDING_COMMITTEE));
        told.tell(new ManagementAreaEstablished("SO", "Sundhed", "Velfærd", List.of("VPU", "OMU")));
        round = told.round();
        proposal = told.proposal(round, "SO-01");
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aProposalThatKeepsEveryRuleIsShownToBySeveralEvents() {
        plan(PROPOSAL_DEADLINE, DEADLINE, null);
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        forward(BOARD);
        consult("OMU", BOARD.plusDays(5));
        prioritise(IN_THE_WINDOW);

        assertThat(outcomes(IN_THE_WINDOW)).containsExactly(KEPT, KEPT, KEPT, KEPT);
        assertThat(events(HANDED_IN_BY_THE_DEADLINE))
                .containsExactly("SavingsProposalSubmitted 2024-03-15", "MilestonePlanned 2024-03-15");
        assertThat(events(EXECUTIVE_BOARD_BEFORE_COMMITTEE))
                .containsExactly("SavingsProposalForwarded 2024-04-10", "SavingsProposalPrioritised 2024-05-06");
        assertThat(events(MED_BEFORE_COMMITTEE))
                .containsExactly("MedBodyConsulted 2024-04-15", "SavingsProposalPrioritised 2024-05-06");
        assertThat(events(PRIORITISED_IN_THE_WINDOW))
                .containsExactly("MilestonePlanned 2024-03-15", "SavingsProposalPrioritised 2024-05-06");
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, IN_THE_WINDOW).windows())
                .containsExactly(new Evidence.Window(OPENS, CLOSES));
    }

    @Test
    void nothingIsDueBeforeItsDay() {
        assertThat(outcomes(BOARD)).containsOnly(NOT_YET_DUE);
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).ground()).isEqualTo(Ground.NO_DEADLINE);
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, BOARD).ground()).isEqualTo(Ground.NO_WINDOW);

        plan(EXECUTIVE_BOARD, BOARD, null);
        plan(MED_INVOLVEMENT, BOARD, OPENS);
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        assertThat(outcomes(BOARD)).containsOnly(NOT_YET_DUE);
        assertThat(outcomes(BOARD.plusDays(1))).containsExactly(NOT_YET_DUE, BROKEN, NOT_YET_DUE, NOT_YET_DUE);
        assertThat(outcomes(OPENS.plusDays(1))).containsExactly(NOT_YET_DUE, BROKEN, BROKEN, NOT_YET_DUE);
        assertThat(outcomes(CLOSES)).containsExactly(NOT_YET_DUE, BROKEN, BROKEN, NOT_YET_DUE);
        assertThat(outcomes(CLOSES.plusDays(1))).containsExactly(NOT_YET_DUE, BROKEN, BROKEN, BROKEN);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).due()).isEqualTo(BOARD);
    }

    @Test
    void whatCameLateIsBrokenUntilTheDeadlineMovesOrAPlannerExemptsIt() {
        plan(MILESTONE, PROPOSAL_DEADLINE, DEADLINE, null, List.of());
        UUID late = told.proposal(round, "SO-02", "SO", "VPU", true);
        move(PROPOSAL_DEADLINE, DEADLINE, null, ToldSavings.DAY.minusDays(1), null);
        assertThat(evidence(late, HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(BROKEN);
        assertThat(evidence(late, HANDED_IN_BY_THE_DEADLINE, BOARD).movedAfterwards())
                .isFalse();

        // one that was in time is late now
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(BROKEN);
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).movedAfterwards()).isTrue();
        assertThat(events(HANDED_IN_BY_THE_DEADLINE))
                .containsExactly("SavingsProposalSubmitted 2024-03-15", "MilestoneMoved 2024-03-15");
        exempt(HANDED_IN_BY_THE_DEADLINE);
        Evidence exempted = evidence(HANDED_IN_BY_THE_DEADLINE, BOARD);
        assertThat(exempted.outcome()).isEqualTo(EXEMPTED);
        assertThat(exempted.exemption())
                .extracting(Exemption::reason, Exemption::grantedBy)
                .containsExactly("Sygdom", "Økonomi");
        assertThat(exempted.events()).hasSize(3);

        move(PROPOSAL_DEADLINE, ToldSavings.DAY.minusDays(1), null, DEADLINE, null);
        assertThat(evidence(late, HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(KEPT);
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(KEPT);
    }

    @Test
    void theDeadlineOfTheAreaCountsAndTheLatestOfSeveral() {
        plan(UUID.randomUUID(), PROPOSAL_DEADLINE, ToldSavings.DAY.minusDays(2), null, List.of("BF", "SO"));
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(BROKEN);
        plan(UUID.randomUUID(), PROPOSAL_DEADLINE, ToldSavings.DAY.plusDays(9), null, List.of("BF"));
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(BROKEN);
        plan(UUID.randomUUID(), PROPOSAL_DEADLINE, ToldSavings.DAY, null, List.of());
        assertThat(evidence(HANDED_IN_BY_THE_DEADLINE, BOARD).outcome()).isEqualTo(KEPT);
    }

    @Test
    void theLastWordOfTheBoardBeforeThePriorityCounts() {
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        told.tell(new SavingsProposalReturned(proposal, round, BOARD, "Mere"));
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(NOT_YET_DUE);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).ground()).isEqualTo(Ground.BOARD_RETURNED);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES.plusDays(1))
                        .outcome())
                .isEqualTo(BROKEN);

        prioritise(IN_THE_WINDOW, EXECUTIVE_BOARD_BEFORE_COMMITTEE);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(BROKEN);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).movedAfterwards())
                .isFalse();
        forward(IN_THE_WINDOW.plusDays(1));
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(BROKEN);
        // told later, of a day before
        forward(IN_THE_WINDOW);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(KEPT);
        told.tell(new SavingsProposalReturned(proposal, round, IN_THE_WINDOW, "Dog ikke"));
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(BROKEN);
        exempt(EXECUTIVE_BOARD_BEFORE_COMMITTEE);
        assertThat(evidence(EXECUTIVE_BOARD_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(EXEMPTED);
    }

    @Test
    void anAreaThatGetsAnotherBodyAfterwardsBreaksWhatWasKept() {
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        consult("OMU", IN_THE_WINDOW);
        assertThat(evidence(MED_BEFORE_COMMITTEE, IN_THE_WINDOW.minusDays(1)).outcome())
                .isEqualTo(NOT_YET_DUE);
        prioritise(IN_THE_WINDOW);
        assertThat(evidence(MED_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(KEPT);

        told.tell(new ManagementAreaReassigned(
                "SO", "Velfærd", "Velfærd", List.of("VPU", "OMU"), List.of("VPU", "OMU", "LMU"), "Ny organisering"));
        Evidence moved = evidence(MED_BEFORE_COMMITTEE, CLOSES);
        assertThat(moved.outcome()).isEqualTo(BROKEN);
        assertThat(moved.movedAfterwards()).isTrue();
        assertThat(moved.missing()).containsExactly("LMU");
        assertThat(events(MED_BEFORE_COMMITTEE))
                .containsExactly(
                        "MedBodyConsulted 2024-05-06",
                        "SavingsProposalPrioritised 2024-05-06",
                        "ManagementAreaReassigned 2024-03-15");

        consult("LMU", IN_THE_WINDOW.plusDays(1));
        assertThat(evidence(MED_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(BROKEN);
        told.tell(new BodyDissolved("LMU", "Nedlagt"));
        assertThat(evidence(MED_BEFORE_COMMITTEE, CLOSES).outcome()).isEqualTo(KEPT);
    }

    @Test
    void anAreaWithoutBodiesOfCoDeterminationAsksForNone() {
        told.tell(new BodyDissolved("OMU", "Nedlagt"));
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        assertThat(evidence(MED_BEFORE_COMMITTEE, CLOSES.plusDays(1)).outcome()).isEqualTo(NOT_YET_DUE);
        prioritise(IN_THE_WINDOW);
        assertThat(evidence(MED_BEFORE_COMMITTEE, CLOSES))
                .extracting(Evidence::outcome, Evidence::ground)
                .containsExactly(KEPT, Ground.NO_MED_AFFECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-29, BROKEN, PRIORITISED_OUTSIDE_THE_WINDOW",
        "2024-04-30, KEPT, PRIORITISED_IN_THE_WINDOW",
        "2024-05-30, KEPT, PRIORITISED_IN_THE_WINDOW",
        "2024-05-31, BROKEN, PRIORITISED_OUTSIDE_THE_WINDOW"
    })
    void theWindowHoldsItsFirstAndItsLastDay(LocalDate day, Outcome outcome, Ground ground) {
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        prioritise(day, PRIORITISED_IN_THE_WINDOW);

        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, day))
                .extracting(Evidence::outcome, Evidence::ground)
                .containsExactly(outcome, ground);
    }

    @Test
    void aWindowThatMovesOrIsCancelledAfterwardsBreaksWhatWasKept() {
        plan(MILESTONE, COMMITTEE_TREATMENT, OPENS, CLOSES, List.of("SO"));
        prioritise(IN_THE_WINDOW);
        move(COMMITTEE_TREATMENT, OPENS, CLOSES, IN_THE_WINDOW.plusDays(1), CLOSES);
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, CLOSES).outcome()).isEqualTo(BROKEN);
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, CLOSES).movedAfterwards())
                .isTrue();

        told.tell(new MilestoneCancelled(round, MILESTONE, COMMITTEE_TREATMENT, "Aflyst"));
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, CLOSES))
                .extracting(Evidence::outcome, Evidence::ground)
                .containsExactly(BROKEN, Ground.NO_WINDOW);
        exempt(PRIORITISED_IN_THE_WINDOW);
        assertThat(evidence(PRIORITISED_IN_THE_WINDOW, CLOSES).outcome()).isEqualTo(EXEMPTED);
    }

    @Test
    void aWithdrawnProposalIsAskedForNothingAfterItsDay() {
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        told.tell(new SavingsProposalWithdrawn(proposal, round, CLOSES, "Udgår"));

        assertThat(outcomes(CLOSES.plusYears(1))).containsOnly(NOT_YET_DUE);
    }

    @Test
    void whatStandsInTheWayOfTheCommitteeTodayIsTold() {
        assertThat(inTheWay(IN_THE_WINDOW))
                .containsExactly(Ground.BOARD_HAS_NOT_TREATED, Ground.MED_IS_MISSING, Ground.NO_WINDOW);
        plan(COMMITTEE_TREATMENT, OPENS, CLOSES);
        forward(BOARD);
        assertThat(inTheWay(BOARD)).containsExactly(Ground.MED_IS_MISSING, Ground.PRIORITISED_OUTSIDE_THE_WINDOW);
        consult("OMU", BOARD);
        assertThat(inTheWay(OPENS)).isEmpty();
        exempt(PRIORITISED_IN_THE_WINDOW);
        assertThat(inTheWay(BOARD)).isEmpty();
    }

    @Test
    void factsOfSomeProposalsAreThoseOfAll() {
        told.proposal(round, "SO-10");
        forward(BOARD);
        List<ProposalFacts> all = facts(null);

        assertThat(all).extracting(ProposalFacts::number).containsExactly("SO-01", "SO-10");
        assertThat(facts(List.of(proposal))).containsExactly(all.get(0));
        assertThat(all.get(0).treatments()).hasSize(1);
    }

    private void plan(MilestoneKind kind, LocalDate from, @Nullable LocalDate to) {
        plan(UUID.randomUUID(), kind, from, to, List.of());
    }

    private void plan(UUID id, MilestoneKind kind, LocalDate from, @Nullable LocalDate to, List<String> areas) {
        told.tell(new MilestonePlanned(round, id, kind, "Milepæl", from, to, areas, ""));
    }

    private void move(
            MilestoneKind kind,
            LocalDate before,
            @Nullable LocalDate endBefore,
            LocalDate from,
            @Nullable LocalDate to) {
        told.tell(new MilestoneMoved(round, MILESTONE, kind, before, endBefore, from, to, "Flyttet"));
    }

    private void forward(LocalDate day) {
        told.tell(new SavingsProposalForwarded(proposal, round, day, ""));
    }

    private void consult(String body, LocalDate day) {
        told.tell(new MedBodyConsulted(proposal, round, body, day, "Drøftet"));
    }

    private void prioritise(LocalDate day, ProcessRule... exemptedFrom) {
        told.tell(new SavingsProposalPrioritised(
                proposal,
                round,
                "VPU",
                UUID.randomUUID(),
                day,
                Priority.NOT_RECOMMENDED,
                null,
                "",
                null,
                Arrays.asList(exemptedFrom)));
    }

    private void exempt(ProcessRule rule) {
        told.tell(new ProposalExemptionGranted(proposal, round, rule, "Sygdom"));
    }

    private List<ProposalFacts> facts(@Nullable List<UUID> only) {
        return new ProposalFactsReader(told.jdbc()).of(round, only);
    }

    private RoundFacts roundFacts() {
        return new RoundFactsReader(told.jdbc()).of(round);
    }

    private List<Evidence> all(UUID which, LocalDate today) {
        return ProcessChecks.of(facts(List.of(which)).get(0), roundFacts(), today);
    }

    private List<Outcome> outcomes(LocalDate today) {
        return all(proposal, today).stream().map(Evidence::outcome).toList();
    }

    private List<Ground> inTheWay(LocalDate today) {
        return ProcessChecks.inTheWay(facts(null).get(0), roundFacts(), today).stream()
                .map(Evidence::ground)
                .toList();
    }

    private Evidence evidence(ProcessRule rule, LocalDate today) {
        return evidence(proposal, rule, today);
    }

    private Evidence evidence(UUID which, ProcessRule rule, LocalDate today) {
        return all(which, today).stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(ProcessRule rule) {
        return evidence(rule, CLOSES).events().stream()
                .map(event -> event.type().replaceFirst(".*\\.", "") + " " + event.date())
                .toList();
    }
}
