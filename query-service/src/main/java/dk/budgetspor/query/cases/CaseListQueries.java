package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedCases;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for cases, newest number first; one that the caller may not see is in no list and no count. */
@Component
class CaseListQueries {
    static final int KEYS = 2;

    private static final String PASSES = """
            FROM case_state c WHERE c.to_position IS NULL
              AND (:body::text IS NULL OR :body = ANY (c.route || c.referred))
              AND (:openness::text IS NULL OR c.openness = :openness)
              AND (:text::text IS NULL OR strpos(lower(c.case_number || E'\\n' || c.title), lower(:text)) > 0
                OR EXISTS (SELECT FROM case_statement s WHERE s.case_number = c.case_number
                    AND s.number = (SELECT max(number) FROM case_statement WHERE case_number = c.case_number)
                    AND strpos(lower(concat_ws(E'\\n', s.statement, s.relation_to_other_policies, s.financial_impact)),
                        lower(:text)) > 0)
                OR EXISTS (SELECT FROM case_recommendation r WHERE r.case_number = c.case_number
                    AND strpos(lower(r.text), lower(:text)) > 0))
              AND\s""" + ClosedCases.VISIBLE;

    private final JdbcClient jdbc;
    private final ClosedCases closed;

    CaseListQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedCases closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** The cases that pass the filter; that closed ones are among them is on record then. */
    Page<CaseSummary> cases(Caller caller, CaseFilter filter, PageRequest page) {
        List<CaseSummary> rows = passing("SELECT c.* ", caller, filter, """
                        AND (:first OR (c.year, c.serial) < (:year, :serial))
                        ORDER BY c.year DESC, c.serial DESC LIMIT :rows""")
                .param("first", page.first())
                .param("year", page.first() ? 0 : Keys.number(page.after().get(0)))
                .param("serial", page.first() ? 0 : Keys.number(page.after().get(1)))
                .param("rows", page.rows())
                .query((row, number) -> CaseRows.summary(row))
                .list();
        Page<CaseSummary> found = Page.cut(rows, page, filter.appendedTo("/api/cases"), each -> key(each.caseNumber()));
        closed.read(
                caller,
                found.items().stream()
                        .filter(CaseSummary::isClosedMatter)
                        .map(CaseSummary::caseNumber)
                        .toList());
        return found;
    }

    private static List<String> key(String caseNumber) {
        return List.of(new CaseNumber(caseNumber).value().split("/", -1));
    }

    /** How many cases pass the filter. */
    long count(Caller caller, CaseFilter filter) {
        return passing("SELECT count(*) ", caller, filter, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec passing(String select, Caller caller, CaseFilter filter, String more) {
        return ClosedCases.asking(
                caller,
                jdbc.sql(select + PASSES + more)
                        .param("body", filter.body())
                        .param(
                                "openness",
                                filter.openness() == null
                                        ? null
                                        : filter.openness().name())
                        .param("text", filter.text()));
    }
}
