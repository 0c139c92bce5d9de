package dk.budgetspor.query.platform.raaderum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Proposals are found by what people write. */
class ProposalNamesTest {
    private static final Caller SOMEBODY = Callers.planner();

    private final ToldSavings told = ToldSavings.none();
    private final ProposalNames names = Proposals.names(told.jdbc());
    private final UUID round = told.round();
    private final UUID proposal = told.proposal(round, "SO-01");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aProposalIsFoundByBudgetYearAndNumber() {
        UUID earlier = told.proposal(round(2024), "SO-01");

        assertThat(names.numbered(SOMEBODY, " 2025 so-01 ")).containsExactly(proposal);
        assertThat(names.numbered(SOMEBODY, "2024/SO-01")).containsExactly(earlier);
        assertThat(names.numbered(SOMEBODY, "2026 SO-01")).isEmpty();
        assertThat(names.numbered(SOMEBODY, "2025 SO-02")).isEmpty();
        assertThat(names.numbered(SOMEBODY, proposal.toString().toUpperCase(Locale.ROOT)))
                .containsExactly(proposal);
        assertThat(names.written(List.of(proposal, earlier))).containsExactly("2025 SO-01", "2024 SO-01");
    }

    @Test
    void theNumberAloneIsThatOfRoundsThatAreOpen() {
        UUID other = round(2024);
        UUID earlier = told.proposal(other, "SO-01");
        assertThat(names.numbered(SOMEBODY, "SO-01")).containsExactlyInAnyOrder(proposal, earlier);

        told.tell(new SavingsRoundClosed(other, "Budgettet er vedtaget"));

        assertThat(names.numbered(SOMEBODY, "SO-01")).containsExactly(proposal);
        assertThat(names.numbered(SOMEBODY, "2024 SO-01")).containsExactly(earlier);
    }

    /** What is written is found again. */
    @Test
    void aProposalThatSharesYearAndNumberIsWrittenByItsIdentifier() {
        UUID twin = told.proposal(round(2025), "so-01");

        assertThat(names.written(List.of(twin, proposal))).containsExactly(twin.toString(), proposal.toString());
        assertThat(names.numbered(SOMEBODY, twin.toString())).containsExactly(twin);
    }

    @Test
    void thePublicFindsWhatIsPublished() {
        assertThat(names.numbered(Caller.ANONYMOUS, "SO-01")).isEmpty();
        assertThat(names.publishedAmong(List.of(proposal))).isEmpty();

        told.tell(new SavingsProposalPutInCatalogue(proposal, round, ToldSavings.DAY));

        assertThat(names.numbered(Caller.ANONYMOUS, "SO-01")).containsExactly(proposal);
        assertThat(names.publishedAmong(List.of(proposal))).containsExactly(proposal);
    }

    private UUID round(int budgetYear) {
        UUID opened = UUID.randomUUID();
        told.tell(new SavingsRoundOpened(opened, "Råderum", budgetYear, List.of()));
        return opened;
    }
}
