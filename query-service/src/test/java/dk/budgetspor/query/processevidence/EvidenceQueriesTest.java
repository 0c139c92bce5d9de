package dk.budgetspor.query.processevidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.query.organisation.ToldOrganisation;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.evidence.Evidence;
import dk.budgetspor.query.platform.evidence.Facts;
import dk.budgetspor.query.platform.evidence.Outcome;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence of a round; what each rule finds is tested with the rules. */
class EvidenceQueriesTest {
    /** Half past midnight in Copenhagen, when it is still yesterday in Greenwich. */
    private static final Instant NOW = Instant.parse("2024-04-10T22:30:00Z");

    private static final LocalDate YESTERDAY = LocalDate.of(2024, 4, 10);
    private static final EvidenceFilter ALL = new EvidenceFilter(null, null);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round;
    private final EvidenceQueries queries;

    EvidenceQueriesTest() {
        told.with(ToldOrganisation.projections(told.jdbc(), told.json()));
        round = told.round();
        queries = new EvidenceQueries(
                told.jdbc(),
                told.rounds(),
                Facts.proposals(told.jdbc()),
                Facts.rounds(told.jdbc()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aDayThatPassedUndoneIsBrokenFromTheNextDayInCopenhagen() {
        told.tell(new MilestonePlanned(
                round,
                UUID.randomUUID(),
                MilestoneKind.EXECUTIVE_BOARD,
                "Direktionen",
                YESTERDAY,
                null,
                List.of(),
                ""));
        UUID treated = told.proposal(round, "SO-01");
        told.tell(new SavingsProposalForwarded(treated, round, YESTERDAY, ""));
        told.proposal(round, "SO-02");

        List<ProposalEvidence> found = queries.whole(round, ALL);

        assertThat(found).extracting(each -> board(each).outcome()).containsExactly(Outcome.KEPT, Outcome.BROKEN);
        assertThat(queries.page(round, ALL, whole()).asOf()).isEqualTo(YESTERDAY.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesTellOfTheSameAsTheWhole(int limit) {
        for (String number : new String[] {"Å", "B", "A", "Æ", "C"}) {
            told.proposal(round, number);
        }

        List<ProposalEvidence> all = Pages.all(
                limit,
                EvidenceQueries.KEYS,
                page -> queries.page(round, ALL, page).page());

        assertThat(all).isEqualTo(queries.whole(round, ALL));
        assertThat(all).extracting(ProposalEvidence::number).containsExactly("A", "B", "C", "Æ", "Å");
    }

    @Test
    void aFilterLetsThroughWhatIsAskedFor() {
        told.proposal(round, "1", "SO", "VPU", false);
        told.proposal(round, "2", "BF", "VPU", false);
        told.proposal(round, "3", "BF", "BUU", false);
        EvidenceFilter filter = new EvidenceFilter("bf", "VPU");

        assertThat(queries.whole(round, filter))
                .extracting(ProposalEvidence::number)
                .containsExactly("2");
        assertThat(queries.page(round, filter, whole()).page().items()).isEqualTo(queries.whole(round, filter));
        assertThat(queries.page(round, new EvidenceFilter("X", null), whole())
                        .page()
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> queries.page(UUID.randomUUID(), ALL, whole())).isInstanceOf(Refusal.class);
    }

    private static Evidence board(ProposalEvidence proposal) {
        return proposal.rules().get(1);
    }

    private static PageRequest whole() {
        return new PageRequest(PageRequest.HIGHEST_LIMIT, List.of());
    }
}
