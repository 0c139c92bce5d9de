package dk.budgetspor.query.savingsproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.organisation.ToldOrganisation;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.evidence.Evidence;
import dk.budgetspor.query.platform.evidence.Facts;
import dk.budgetspor.query.platform.evidence.Ground;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.raaderum.ProposalLife;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a proposal, and of those of a round. */
class ProposalQueriesTest {
    private static final Caller PLANNER = Callers.planner();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T10:00:00Z"), ZoneOffset.UTC);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round;
    private final ProposalLife life;
    private final ProposalQueries queries;
    private final ProposalListQueries list;

    ProposalQueriesTest() {
        told.with(ToldOrganisation.projections(told.jdbc(), told.json()))
                .with(ToldMeetings.projections(told.jdbc(), told.json()));
        round = told.round();
        life = new ProposalLife(told, round);
        queries = new ProposalQueries(
                told.jdbc(),
                told.proposals(),
                told.rounds(),
                Facts.proposals(told.jdbc()),
                Facts.rounds(told.jdbc()),
                CLOCK);
        list = new ProposalListQueries(told.jdbc(), told.proposals(), told.rounds());
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void peopleAreToldEveryWritingWithWhatDiffers() {
        UUID id = told.proposal(round, "SO-01", new YearAmount(2025, -250));
        told.tell(life.revised(id, "SO", "VPU", new YearAmount(2025, -200)));

        Proposal proposal = queries.one(PLANNER, id);

        assertThat(proposal.roundTitle()).isEqualTo("Råderum 2025-2028");
        assertThat(proposal.in(2025)).isEqualTo(-200);
        assertThat(proposal.in(2026)).isNull();
        assertThat(proposal.textVersion()).isEqualTo(2);
        assertThat(proposal.version()).isEqualTo(1);
        assertThat(proposal.writings())
                .extracting(Writing::version, Writing::reason)
                .containsExactly(tuple(2, "Klarere"), tuple(1, null));
        assertThat(proposal.writings().get(1).changes()).isEmpty();
        assertThat(proposal.writings().get(0).changes())
                .extracting(Change::field)
                .containsExactly(
                        "title",
                        "amounts",
                        "investmentThousandDkk",
                        "staffEffectFte",
                        "description",
                        "serviceConsequences",
                        "staffConsequences",
                        "risk",
                        "startsOn",
                        "detailsDocument");
        assertThat(queries.row(PLANNER, id, 0).orElseThrow().text().title()).isEqualTo("Forslag SO-01");
    }

    @Test
    void peopleAreToldWhatTheProcessAsks() {
        UUID id = told.proposal(round, "SO-01");

        Proposal proposal = queries.one(PLANNER, id);

        assertThat(proposal.evidence()).hasSize(4);
        assertThat(proposal.inTheWay())
                .extracting(Evidence::ground)
                .containsExactly(Ground.BOARD_HAS_NOT_TREATED, Ground.NO_WINDOW);
        told.tell(new SavingsProposalWithdrawn(id, round, ToldSavings.DAY, "Udgår"));
        assertThat(queries.one(PLANNER, id).inTheWay()).isEmpty();
    }

    @Test
    void thePublicIsToldOfWhatStandsInTheCatalogueAndNothingOfHowItCameThere() {
        UUID id = told.proposal(round, "SO-01", new YearAmount(2025, -250));
        told.tell(life.prioritised(id, UUID.randomUUID(), Priority.RECOMMENDED, 1));
        assertThatThrownBy(() -> queries.one(Caller.ANONYMOUS, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        told.tell(new SavingsProposalPutInCatalogue(id, round, ToldSavings.DAY));

        Proposal seen = queries.one(Caller.ANONYMOUS, id);

        assertThat(seen.description()).isEqualTo("Hvad");
        assertThat(seen.step()).isEqualTo(ProposalStep.IN_CATALOGUE);
        assertThat(seen.version()).isNull();
        assertThat(seen.prioritisation()).isNull();
        assertThat(seen.writings()).isEmpty();
        assertThat(seen.evidence()).isEmpty();
        assertThat(seen.inTheWay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void proposalsOfARoundComeByNumberPageByPage(int limit) {
        for (String number : new String[] {"Å-1", "A-2", "Æ-1", "A-10"}) {
            told.proposal(round, number);
        }
        told.proposal(told.round(), "X-1");

        assertThat(Pages.all(
                        limit,
                        ProposalListQueries.KEYS,
                        page -> list.proposals(PLANNER, round, ProposalFilter.NONE, page)))
                .extracting(ListedProposal::number)
                .containsExactly("A-10", "A-2", "Æ-1", "Å-1");
    }

    @Test
    void aFilterLetsThroughWhatIsAskedFor() {
        told.proposal(round, "1", "SO", "VPU", false);
        told.proposal(round, "2", "BF", "BUU", true);
        UUID third = told.proposal(round, "3", "BF", "VPU", false);
        told.tell(new SavingsProposalPutInCatalogue(third, round, ToldSavings.DAY));

        assertThat(numbers(new ProposalFilter(" bf ", null, null))).containsExactly("2", "3");
        assertThat(numbers(new ProposalFilter(null, "VPU", null))).containsExactly("1", "3");
        assertThat(numbers(new ProposalFilter("BF", "VPU", ProposalStep.SUBMITTED)))
                .isEmpty();
        assertThat(numbers(new ProposalFilter(null, null, ProposalStep.IN_CATALOGUE)))
                .containsExactly("3");
        assertThat(new ProposalFilter("A&B", null, ProposalStep.SUBMITTED).appendedTo("/x"))
                .isEqualTo("/x?area=A%26B&step=SUBMITTED");
        assertThatThrownBy(() -> list.proposals(PLANNER, UUID.randomUUID(), ProposalFilter.NONE, whole()))
                .isInstanceOf(Refusal.class);
    }

    private List<String> numbers(ProposalFilter filter) {
        return list.proposals(PLANNER, round, filter, whole()).items().stream()
                .map(ListedProposal::number)
                .toList();
    }

    private static PageRequest whole() {
        return new PageRequest(PageRequest.HIGHEST_LIMIT, List.of());
    }
}
