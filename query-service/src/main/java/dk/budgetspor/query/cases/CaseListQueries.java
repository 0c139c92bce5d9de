package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.closed.PublishedCases;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for cases, newest number first; one that the caller may not see is in no list and no count. What is not published
 * of a case is neither shown to the public nor searched for them.
 */
@Component
class CaseListQueries {
    static final int KEYS = 2;

    /** The case {@code c} says who may see it, its version {@code t} is told. */
    private static final String PASSES = "FROM case_state c " + PublishedCases.TOLD + """
            JOIN case_state t ON t.case_number = c.case_number AND t.from_position <= told.until
              AND (t.to_position IS NULL OR t.to_position > told.until)
            WHERE c.to_position IS NULL AND\s""" + ClosedCases.VISIBLE;

    private static final String HOLDS_TEXT = """
            AND (strpos(lower(c.case_number || E'\\n' || c.title), lower(:text)) > 0
                OR EXISTS (SELECT FROM case_statement s WHERE s.case_number = c.case_number
                    AND s.number = (SELECT max(number) FROM case_statement
                        WHERE case_number = c.case_number AND position <= told.until)
                    AND strpos(lower(concat_ws(E'\\n', s.statement, s.relation_to_other_policies, s.financial_impact)),
                        lower(:text)) > 0)
                OR EXISTS (SELECT FROM case_recommendation r WHERE r.case_number = c.case_number
                    AND strpos(lower(r.text), lower(:text)) > 0
                    AND (:seesCases OR EXISTS (SELECT FROM\s""" + PublishedCases.SHOWN + "\n" + """
                        WHERE shown.case_number = r.case_number AND r.position <= shown.shown_to
                          AND coalesce(r.body_code, shown.body_code) = shown.body_code))))""";

    private final JdbcClient jdbc;
    private final ClosedCases closed;

    CaseListQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedCases closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** The cases that pass the filter; that closed ones are among them is on record then. */
    Page<CaseSummary> cases(Caller caller, CaseFilter filter, PageRequest page) {
        Search search = passing("SELECT t.* ", filter);
        if (!page.first()) {
            search.then("AND (c.year, c.serial) < (:year, :serial)")
                    .param("year", Keys.number(page.after().get(0)))
                    .param("serial", Keys.number(page.after().get(1)));
        }
        search.then("ORDER BY c.year DESC, c.serial DESC").limit(page.rows());
        List<CaseSummary> rows = ClosedCases.asking(caller, search.on(jdbc))
                .query((row, number) -> CaseRows.summary(row, caller))
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
        return ClosedCases.asking(caller, passing("SELECT count(*) ", filter).on(jdbc))
                .query(Long.class)
                .single();
    }

    private static Search passing(String select, CaseFilter filter) {
        return Search.of(select + PASSES)
                .given("body", filter.body(), "AND :body = ANY (t.route || t.referred)")
                .given(
                        "openness",
                        filter.openness() == null ? null : filter.openness().name(),
                        "AND c.openness = :openness")
                .given("text", filter.text(), HOLDS_TEXT);
    }
}
