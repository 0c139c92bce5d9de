package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.closed.PublishedCases;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for one case. To who may not see it, it is not there; the public is told what is published of it. */
@Component
class CaseQueries {
    static final String HISTORY = "case_history";

    /** Today's row says who may see a case, whichever version of it is asked for. */
    private static final String SEEN = "SELECT t.* FROM case_state c " + PublishedCases.TOLD
            + " JOIN case_state t ON t.case_number = c.case_number WHERE c.case_number = :number"
            + " AND c.to_position IS NULL AND " + ClosedCases.VISIBLE + " AND ";

    private final JdbcClient jdbc;
    private final ClosedCases closed;
    private final PublishedCases published;
    private final CaseContents contents;
    private final CaseMeetingQueries meetings;
    private final CaseDecisionQueries decisions;

    CaseQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            ClosedCases closed,
            PublishedCases published,
            CaseContents contents,
            CaseMeetingQueries meetings,
            CaseDecisionQueries decisions) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.published = published;
        this.contents = contents;
        this.meetings = meetings;
        this.decisions = decisions;
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
        return seen(caller, number)
                .map(row -> whole(caller, row, meetings.of(caller, number), decisions.of(caller, number)))
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * To be said before anything else of a case is shown; that one that is closed was read is on record then.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    void see(Caller caller, String number) {
        CaseSummary seen =
                seen(caller, number).map(Row::summary).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        leaveTrace(caller, seen);
    }

    private void leaveTrace(Caller caller, CaseSummary seen) {
        if (seen.isClosedMatter()) {
            closed.read(caller, List.of(seen.caseNumber()));
        }
    }

    /** The case as a page showed it, to one who works on it, that was made of this version of it; without its meetings. */
    Optional<Case> one(Caller caller, String number, long version) {
        return row(caller, number, "t.version = :version", version)
                .map(row -> whole(caller, row, List.of(), List.of()));
    }

    private Optional<Row> seen(Caller caller, String number) {
        return row(
                caller,
                number,
                "t.from_position <= told.until AND (t.to_position IS NULL OR t.to_position > told.until)",
                0);
    }

    private Optional<Row> row(Caller caller, String number, String which, long version) {
        return ClosedCases.asking(
                        caller, jdbc.sql(SEEN + which).param("number", number).param("version", version))
                .query((row, at) ->
                        new Row(CaseRows.summary(row, caller), row.getLong("version"), row.getLong("from_position")))
                .optional();
    }

    /** What belonged to a case at that version of it: every event of a case makes a version of its row. */
    private Case whole(Caller caller, Row row, List<CaseMeeting> heldAt, List<CaseDecision> decided) {
        String number = row.summary().caseNumber();
        boolean isPublic = caller.seesPublicEdition();
        CaseEdition edition = isPublic ? new CaseEdition(published.of(number)) : CaseEdition.whole(row.position());
        leaveTrace(caller, row.summary());
        return new Case(
                row.summary(),
                contents.statements(number, edition),
                contents.recommendations(number, edition),
                contents.attachments(caller, number, edition),
                heldAt,
                decided,
                isPublic ? null : row.version());
    }

    private record Row(CaseSummary summary, long version, long position) {}
}
