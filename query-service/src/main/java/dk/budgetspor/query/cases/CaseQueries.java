package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedCases;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for one case. To who may not see it, it is not there. */
@Component
class CaseQueries {
    static final String HISTORY = "case_history";

    /** Today's row says who may see a case, whichever version of it is asked for. */
    private static final String SEEN = "EXISTS (SELECT FROM case_state c WHERE c.case_number = :number"
            + " AND c.to_position IS NULL AND " + ClosedCases.VISIBLE + ")";

    private final JdbcClient jdbc;
    private final ClosedCases closed;

    CaseQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedCases closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /**
     * The number that stands in an address as {@code 21-637}.
     *
     * @throws Refusal {@code not-found} if it has another shape
     */
    static String number(String address) {
        try {
            return CaseNumber.ofAddress(address).value();
        } catch (IllegalArgumentException wrongShape) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
    }

    /**
     * A case; that one that is closed was read is on record then.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    Case one(Caller caller, String number) {
        return row(caller, number, "to_position IS NULL", 0)
                .map(row -> whole(caller, row))
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * To be said before anything else of a case is shown; that one that is closed was read is on record then.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    void see(Caller caller, String number) {
        CaseSummary seen = row(caller, number, "to_position IS NULL", 0)
                .map(Row::summary)
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        leaveTrace(caller, seen);
    }

    private void leaveTrace(Caller caller, CaseSummary seen) {
        if (seen.isClosedMatter()) {
            closed.read(caller, List.of(seen.caseNumber()));
        }
    }

    /** The case as a page showed it that was made of this version of it. */
    Optional<Case> one(Caller caller, String number, long version) {
        return row(caller, number, "version = :version", version).map(row -> whole(caller, row));
    }

    private Optional<Row> row(Caller caller, String number, String which, long version) {
        return ClosedCases.asking(
                        caller,
                        jdbc.sql("SELECT * FROM case_state WHERE case_number = :number AND " + which + " AND " + SEEN)
                                .param("number", number)
                                .param("version", version))
                .query((row, at) ->
                        new Row(CaseRows.summary(row), row.getLong("version"), row.getLong("from_position")))
                .optional();
    }

    /** What belonged to a case at that version of it: every event of a case makes a version of its row. */
    private Case whole(Caller caller, Row row) {
        List<Statement> statements = facts(
                row,
                "SELECT * FROM case_statement WHERE %s ORDER BY number DESC",
                (each, at) -> CaseRows.statement(each));
        List<Recommendation> recommendations = facts(
                row,
                "SELECT * FROM case_recommendation WHERE %s ORDER BY number",
                (each, at) -> CaseRows.recommendation(each));
        leaveTrace(caller, row.summary());
        return new Case(row.summary(), statements, recommendations, attachments(caller, row), row.version());
    }

    private <T> List<T> facts(Row row, String select, RowMapper<T> mapper) {
        return jdbc.sql(select.formatted("case_number = :number AND position <= :position"))
                .param("number", row.summary().caseNumber())
                .param("position", row.position())
                .query(mapper)
                .list();
    }

    private List<CaseAttachment> attachments(Caller caller, Row row) {
        String caseNumber = row.summary().caseNumber();
        List<CaseAttachment> all = jdbc.sql("""
                        SELECT * FROM case_attachment WHERE case_number = :number AND from_position <= :position
                          AND (to_position IS NULL OR to_position > :position) ORDER BY number""")
                .param("number", caseNumber)
                .param("position", row.position())
                .query((each, at) -> CaseRows.attachment(each))
                .list();
        List<Integer> numbers = all.stream()
                .filter(CaseAttachment::isClosedMatter)
                .map(CaseAttachment::number)
                .toList();
        return numbers.isEmpty() || closed.readAttachments(caller, caseNumber, numbers) ? all : CaseRows.withheld(all);
    }

    private record Row(CaseSummary summary, long version, long position) {}
}
