package dk.budgetspor.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseListQueriesTest {
    private static final Caller PLANNER = Callers.planner();
    private static final Caller ADMINISTRATOR = Callers.of(Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());

    private final ToldCases told = ToldCases.none();
    private final CaseListQueries queries = told.lists();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void casesComeByYearAndSerialNewestFirst() {
        for (String number : List.of("21/637", "22/1", "09/1", "21/10", "21/9")) {
            told.open(number, "Sag");
        }

        assertThat(numbers(PLANNER, CaseFilter.NONE, 50)).containsExactly("22/1", "21/637", "21/10", "21/9", "09/1");
        assertThat(numbers(PLANNER, CaseFilter.NONE, 1)).containsExactly("22/1", "21/637", "21/10", "21/9", "09/1");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -  | -      | -           | 22/2 22/1 21/637
            øk | -      | -           | 22/1 21/637
            HM | -      | -           | 21/637
            -  | OPEN   | -           | 22/2 21/637
            -  | CLOSED | -           | 22/1
            -  | -      | 21/6        | 21/637
            -  | -      | UDMØNTNING  | 22/2 21/637
            -  | -      | nyeste      | 22/2
            -  | -      | ældste      | ''
            -  | -      | godkendes   | 21/637
            ØK | OPEN   | udmøntning  | 21/637
            XX | -      | -           | ''
            -  | -      | %           | ''
            """, delimiter = '|')
    void aFilterLeavesThoseThatPass(
            @Nullable String body, @Nullable Openness openness, @Nullable String text, String expected) {
        told.open("21/637", "Udmøntningsplan", "ØK", "KB");
        told.tell(new CaseReferred("21/637", "HM", "Dialog"));
        told.tell(new CaseRecommended("21/637", 1, "Direktøren", null, "at planen godkendes"));
        told.openClosed("22/1", "Salg af jord", "ØK");
        told.open("22/2", "Status på udmøntningen");
        told.write("22/2", 1, "Den ældste tekst");
        told.write("22/2", 2, "Den nyeste tekst");
        CaseFilter filter = new CaseFilter(body, openness, text);

        assertThat(String.join(" ", numbers(PLANNER, filter, 50))).isEqualTo(expected);
        assertThat(queries.count(PLANNER, filter)).isEqualTo(expected.isEmpty() ? 0 : expected.split(" ").length);
    }

    @Test
    void aClosedCaseShowsNeitherInPagesNorInWhereTheNextBegins() {
        told.open("21/1", "Åben");
        told.openClosed("21/2", "Lukket");
        told.open("21/3", "Åben");

        assertThat(numbers(ADMINISTRATOR, CaseFilter.NONE, 1)).containsExactly("21/3", "21/1");
        assertThat(queries.cases(ADMINISTRATOR, CaseFilter.NONE, PageRequest.of(2, null, 2))
                        .next())
                .isNull();
        assertThat(queries.cases(ADMINISTRATOR, new CaseFilter(null, null, "lukket"), PageRequest.of(2, null, 2))
                        .items())
                .isEmpty();
    }

    @Test
    void theNextPageKeepsTheFilter() {
        told.open("21/1", "Plan", "ØK");
        told.open("21/2", "Plan", "ØK");

        assertThat(queries.cases(PLANNER, new CaseFilter("ØK", Openness.OPEN, "a+b &c"), PageRequest.of(1, null, 2))
                        .next())
                .isNull();
        assertThat(queries.cases(PLANNER, new CaseFilter("ØK", Openness.OPEN, "plan"), PageRequest.of(1, null, 2))
                        .next())
                .startsWith("/api/cases?body=%C3%98K&openness=OPEN&text=plan&limit=1&after=");
    }

    @Test
    void whatNobodyTypesIsRefused() {
        assertThatThrownBy(() -> new CaseFilter(null, null, "a\0b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CaseFilter("Ø\0K", null, null)).isInstanceOf(Refusal.class);
    }

    private List<String> numbers(Caller caller, CaseFilter filter, int limit) {
        return Pages.all(limit, CaseListQueries.KEYS, page -> queries.cases(caller, filter, page)).stream()
                .map(CaseSummary::caseNumber)
                .toList();
    }
}
