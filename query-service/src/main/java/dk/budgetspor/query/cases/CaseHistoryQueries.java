package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for the history of a case, of which logins who may see the case see all but closed attachments. How a case came
 * about, draft by draft, no agenda tells: for the public its history is empty.
 */
@Component
class CaseHistoryQueries {
    static final int KEYS = 1;

    private final JdbcClient jdbc;
    private final CaseQueries cases;
    private final ClosedCases closed;
    private final HistoryTable table;

    CaseHistoryQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc, CaseQueries cases, ClosedCases closed, JsonMapper json) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.closed = closed;
        this.table = new HistoryTable(jdbc, CaseQueries.HISTORY, json);
    }

    /**
     * The case's events from the first.
     *
     * @throws Refusal {@code not-found} if there is no case that the caller may see
     */
    Page<HistoryEntry> history(Caller caller, String caseNumber, PageRequest page) {
        cases.see(caller, caseNumber);
        String path = "/api/cases/" + new CaseNumber(caseNumber).inAddress() + "/history";
        return entries(caller, caseNumber, page, path, "version > :after ORDER BY version", -1);
    }

    /** The case's events from the last; for who has the case on their page already. */
    Page<HistoryEntry> newest(Caller caller, String caseNumber, PageRequest page) {
        String path = "/sager/" + new CaseNumber(caseNumber).inAddress();
        return entries(caller, caseNumber, page, path, "version < :after ORDER BY version DESC", Long.MAX_VALUE);
    }

    /** The case's events after a version of it, from the first; no more than fit on a page. */
    List<HistoryEntry> since(Caller caller, String caseNumber, long version) {
        PageRequest after = new PageRequest(PageRequest.HIGHEST_LIMIT, List.of(Long.toString(version)));
        return history(caller, caseNumber, after).items();
    }

    private Page<HistoryEntry> entries(
            Caller caller, String caseNumber, PageRequest page, String path, String which, long first) {
        if (caller.seesPublicEdition()) {
            return Page.whole(List.of());
        }
        List<Numbered> rows = jdbc.sql(
                        "SELECT * FROM case_history WHERE aggregate_id = :id AND " + which + " LIMIT " + page.rows())
                .param("id", new CaseNumber(caseNumber).aggregateId())
                .param(
                        "after",
                        page.first() ? first : Keys.position(page.after().get(0)))
                .query((row, number) -> new Numbered(row.getLong("version"), table.entry(row)))
                .list();
        return Page.cut(rows, page, path, row -> List.of(Long.toString(row.version())))
                .map(row -> closed.edition(caller, caseNumber, row.entry()));
    }

    private record Numbered(long version, HistoryEntry entry) {}
}
