package dk.budgetspor.query.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.budget.BudgetCorrectionAdjusted;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.budget.Correction.Treatment;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of corrections of the budget. */
class CorrectionQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final ToldBudget told = new ToldBudget();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aCorrectionIsToldWithAllThatHappenedToIt() {
        UUID id = told.correction(2025, "BUU", "Skolebusser", amount(2025, -100));
        assertThat(told.corrections.one(id).status()).isEqualTo(CorrectionStatus.REGISTERED);
        UUID meeting = UUID.randomUUID();
        told.tell(new BudgetCorrectionTreated(id, "BUU", meeting, DAY, "Taget til efterretning"));
        told.tell(new BudgetCorrectionTreated(id, "ØK", null, DAY.plusDays(8), ""));
        told.tell(new BudgetCorrectionAdjusted(
                id, List.of(amount(2025, -100)), List.of(amount(2025, -90), amount(2026, -95)), "Nye priser"));
        assertThat(told.corrections.one(id).status()).isEqualTo(CorrectionStatus.TREATED);
        told.tell(new BudgetCorrectionIncorporated(id, DAY.plusMonths(1)));

        assertThat(told.corrections.one(id))
                .isEqualTo(new Correction(
                        id,
                        CorrectionKind.TECHNICAL_CORRECTION,
                        "Skolebusser",
                        2025,
                        "SKOLE",
                        "BUU",
                        List.of(amount(2025, -90), amount(2026, -95)),
                        "Hvorfor",
                        CorrectionStatus.INCORPORATED,
                        List.of(
                                new Treatment("BUU", meeting, DAY, "Taget til efterretning"),
                                new Treatment("ØK", null, DAY.plusDays(8), "")),
                        DAY.plusMonths(1),
                        null,
                        4));
        assertThat(told.corrections.one(id, 1).orElseThrow().treatments()).hasSize(1);
        assertThat(told.history.since(id.toString(), 2)).hasSize(2);
        assertThat(told.history.newestFirst(id.toString()))
                .hasSize(5)
                .first()
                .extracting(entry -> entry.type())
                .isEqualTo("budget.BudgetCorrectionIncorporated");
    }

    @Test
    void totalsAreToldPerBudgetCommitteeAndYearWithoutWhatWasWithdrawn() {
        told.correction(2025, "BUU", "A", amount(2025, -100), amount(2026, -200));
        told.correction(2025, "BUU", "B", amount(2025, 30));
        told.correction(2026, "BUU", "C", amount(2026, 1));
        told.correction(2025, "ØK", "D", amount(2028, 7));
        UUID gone = told.correction(2025, "ØK", "E", amount(2025, 1000));
        told.tell(new BudgetCorrectionWithdrawn(gone, "Fejl"));

        assertThat(found(CorrectionFilter.NONE).totals())
                .containsExactly(
                        new CommitteeTotal(2026, "BUU", 2026, 1),
                        new CommitteeTotal(2025, "BUU", 2025, -70),
                        new CommitteeTotal(2025, "BUU", 2026, -200),
                        new CommitteeTotal(2025, "ØK", 2028, 7));
        assertThat(told.corrections.one(gone).withdrawnReason()).isEqualTo("Fejl");
        assertThat(told.corrections.budgetYears()).containsExactly(2026, 2025);
    }

    @Test
    void aFilterLetsThroughWhatIsAskedForAndAddsItUp() {
        told.correction(CorrectionKind.VOLUME_ADJUSTMENT, 2025, "BUU", "SKOLE", "A", amount(2025, 1));
        told.correction(CorrectionKind.TECHNICAL_CORRECTION, 2025, "ØK", "VEJ", "B", amount(2025, 2));
        told.correction(CorrectionKind.TECHNICAL_CORRECTION, 2026, "BUU", "VEJ", "C", amount(2026, 4));

        assertThat(titles(new CorrectionFilter(" buu ", null, null, null))).containsExactly("C", "A");
        assertThat(titles(new CorrectionFilter(null, "vej", null, null))).containsExactly("C", "B");
        assertThat(titles(new CorrectionFilter(null, null, CorrectionKind.VOLUME_ADJUSTMENT, null)))
                .containsExactly("A");
        assertThat(titles(new CorrectionFilter("", "", null, 2025))).containsExactly("A", "B");
        CorrectionFilter both = new CorrectionFilter("BUU", null, CorrectionKind.TECHNICAL_CORRECTION, null);
        assertThat(found(both).totals())
                .extracting(CommitteeTotal::budgetYear, CommitteeTotal::thousandDkk)
                .containsExactly(tuple(2026, 4L));
        assertThat(both.appendedTo("/x")).isEqualTo("/x?body=BUU&kind=TECHNICAL_CORRECTION");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (String title : new String[] {"Å", "B", "Æ", "B"}) {
            told.correction(2025, "ØK", title);
            told.correction(2026, "BUU", title);
        }

        List<Correction> all = Pages.all(
                limit,
                CorrectionQueries.KEYS,
                page -> told.corrections
                        .corrections(CorrectionFilter.NONE, page)
                        .page());

        assertThat(all).isEqualTo(found(CorrectionFilter.NONE).page().items()).hasSize(8);
        assertThat(all).extracting(Correction::title).containsExactly("B", "B", "Æ", "Å", "B", "B", "Æ", "Å");
    }

    @ParameterizedTest
    @CsvSource({"x, BUU, T, 00000000-0000-0000-0000-000000000000", "2025, BUU, T, nonsense"})
    void aForgedCursorIsRefused(String year, String body, String title, String id) {
        assertThatThrownBy(() -> told.corrections.corrections(
                        CorrectionFilter.NONE, new PageRequest(50, List.of(year, body, title, id))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> told.corrections.one(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> new CorrectionFilter("\0", null, null, null)).isInstanceOf(Refusal.class);
    }

    private List<String> titles(CorrectionFilter filter) {
        return found(filter).page().items().stream().map(Correction::title).toList();
    }

    private Corrections found(CorrectionFilter filter) {
        return told.corrections.corrections(filter, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()));
    }

    private static YearAmount amount(int year, long thousandDkk) {
        return new YearAmount(year, thousandDkk);
    }
}
