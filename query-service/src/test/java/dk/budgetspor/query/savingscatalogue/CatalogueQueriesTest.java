package dk.budgetspor.query.savingscatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.raaderum.Respondents;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a catalogue, and what it adds up to. */
class CatalogueQueriesTest {
    private static final Caller PLANNER = Callers.planner();
    private static final CatalogueFilter ALL = new CatalogueFilter(null, null);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round;
    private final CatalogueQueries queries;

    CatalogueQueriesTest() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()));
        round = told.round();
        queries = new CatalogueQueries(
                told.jdbc(),
                told.proposals(),
                told.rounds(),
                new CatalogueSums(told.jdbc()),
                new CatalogueHearing(told.jdbc(), new Respondents().names()));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void proposalsComeByCommitteeAreaAndNumberWithTotals() {
        put("2", "SO", "VPU", -100, -200);
        put("1", "SO", "VPU", -10, null);
        put("3", "BF", "VPU", -1, -2);
        put("4", "BF", "BUU", 5, null);
        told.proposal(round, "9", "SO", "VPU", false, new YearAmount(2025, -1_000_000));
        UUID gone = put("5", "SO", "VPU", -40, -40);
        told.tell(new SavingsProposalWithdrawn(gone, round, ToldSavings.DAY, "Udgår"));

        Catalogue found = catalogue(PLANNER, ALL);

        assertThat(found.page().items())
                .extracting(CatalogueEntry::bodyCode, CatalogueEntry::areaCode, CatalogueEntry::number)
                .containsExactly(
                        tuple("BUU", "BF", "4"),
                        tuple("VPU", "BF", "3"),
                        tuple("VPU", "SO", "1"),
                        tuple("VPU", "SO", "2"),
                        tuple("VPU", "SO", "5"));
        assertThat(found.page().items().get(4).isGone()).isTrue();
        assertThat(found.totals())
                .extracting(Sum::bodyCode, Sum::areaCode, Sum::proposals, sum -> sum.in(2025), sum -> sum.in(2026))
                .containsExactly(
                        tuple("BUU", "BF", 1L, 5L, 0L),
                        tuple("VPU", "BF", 1L, -1L, -2L),
                        tuple("VPU", "SO", 2L, -110L, -200L));
        assertThat(found.total().in(2025)).isEqualTo(-106);
        assertThat(found.total().investmentThousandDkk()).isEqualTo(400);
        assertThat(found.total().staffEffectFte()).isEqualByComparingTo("-6.0");
        assertThat(found.years()).containsExactly(2025, 2026, 2027, 2028);
    }

    @Test
    void aFilterNarrowsProposalsAndTotalsAlike() {
        put("1", "SO", "VPU", -10, null);
        put("2", "BF", "VPU", -1, null);
        put("3", "BF", "BUU", -4, null);

        Catalogue ofBody = catalogue(PLANNER, new CatalogueFilter(" vpu ", null));
        Catalogue ofBoth = catalogue(PLANNER, new CatalogueFilter("VPU", "bf"));

        assertThat(ofBody.page().items()).hasSize(2);
        assertThat(ofBody.total().in(2025)).isEqualTo(-11);
        assertThat(ofBoth.page().items()).extracting(CatalogueEntry::number).containsExactly("2");
        assertThat(ofBoth.total().in(2025)).isEqualTo(-1);
        assertThat(catalogue(PLANNER, new CatalogueFilter("KB", null)).totals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (int i = 0; i < 3; i++) {
            put("F-" + i, "SO", "VPU", -i, null);
            put("F-" + i, "Å", "ØK", -i, null);
        }

        List<CatalogueEntry> all = Pages.all(
                limit,
                CatalogueQueries.KEYS,
                page -> queries.catalogue(PLANNER, round, ALL, page).page());

        assertThat(all).isEqualTo(catalogue(PLANNER, ALL).page().items()).hasSize(6);
    }

    @Test
    void theWholeCatalogueIsGivenOutHoweverLarge() {
        for (int i = 0; i < 5; i++) {
            put("F-" + i, "SO", "VPU", -1, null);
        }
        List<String> numbers = new ArrayList<>();

        queries.each(PLANNER, round, ALL, 2, entry -> numbers.add(entry.number()));

        assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
        assertThat(queries.whole(PLANNER, round, ALL).total().in(2025)).isEqualTo(-5);
    }

    @Test
    void thePublicIsToldOfNoResponsesAndFindsNoCatalogueThatIsEmpty() {
        assertThatThrownBy(() -> catalogue(Caller.ANONYMOUS, ALL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(catalogue(PLANNER, ALL).page().items()).isEmpty();
        UUID id = put("1", "SO", "VPU", -10, null);
        told.tell(new HearingResponseReceived(
                UUID.randomUUID(),
                round,
                RespondentKind.ORGANISATION,
                "Ældrerådet",
                null,
                LocalDate.of(2024, 9, 1),
                "Pas på",
                List.of(id),
                true));

        assertThat(catalogue(PLANNER, ALL).page().items().get(0).hearingResponses())
                .extracting(NamingResponse::respondent, NamingResponse::text)
                .containsExactly(tuple("Ældrerådet", "Pas på"));
        assertThat(catalogue(Caller.ANONYMOUS, ALL).page().items().get(0).hearingResponses())
                .isEmpty();
        assertThat(catalogue(Caller.ANONYMOUS, new CatalogueFilter("KB", null))
                        .page()
                        .items())
                .isEmpty();
    }

    private UUID put(String number, String area, String body, long first, @Nullable Integer second) {
        List<YearAmount> amounts = new ArrayList<>(List.of(new YearAmount(2025, first)));
        if (second != null) {
            amounts.add(new YearAmount(2026, second));
        }
        UUID id = told.proposal(round, number, area, body, false, amounts.toArray(YearAmount[]::new));
        told.tell(new SavingsProposalPutInCatalogue(id, round, ToldSavings.DAY));
        return id;
    }

    private Catalogue catalogue(Caller caller, CatalogueFilter filter) {
        return queries.catalogue(caller, round, filter, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()));
    }
}
