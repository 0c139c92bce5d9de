package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedCases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to a case, as far as an edition of it tells. */
@Component
class CaseContents {
    private final JdbcClient jdbc;
    private final ClosedCases closed;

    CaseContents(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedCases closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** Versions of its texts, newest first. */
    List<Statement> statements(String caseNumber, CaseEdition edition) {
        return facts(
                        """
                        SELECT *, lead(position) OVER (ORDER BY number) AS replaced FROM case_statement
                        WHERE case_number = :number ORDER BY number DESC""",
                        caseNumber,
                        (row, at) -> new Fact<>(
                                CaseRows.statement(row),
                                row.getLong("position"),
                                row.getObject("replaced", Long.class)))
                .stream()
                .filter(fact -> edition.tells(fact.from(), fact.to()))
                .map(Fact::told)
                .toList();
    }

    /** What is recommended, in the order it was. */
    List<Recommendation> recommendations(String caseNumber, CaseEdition edition) {
        return facts(
                        "SELECT * FROM case_recommendation WHERE case_number = :number ORDER BY number",
                        caseNumber,
                        (row, at) -> new Fact<>(CaseRows.recommendation(row), row.getLong("position"), null))
                .stream()
                .filter(fact -> edition.tells(fact.from(), fact.told().bodyCode()))
                .map(Fact::told)
                .toList();
    }

    /** The documents, by number: those that were there in the edition, though they may be withdrawn in it too. */
    List<CaseAttachment> attachments(Caller caller, String caseNumber, CaseEdition edition) {
        Map<Integer, List<Fact<CaseAttachment>>> versions = facts(
                        "SELECT * FROM case_attachment WHERE case_number = :number ORDER BY number, from_position",
                        caseNumber,
                        (row, at) -> new Fact<>(
                                CaseRows.attachment(row),
                                row.getLong("from_position"),
                                row.getObject("to_position", Long.class)))
                .stream()
                .filter(fact -> fact.from() <= edition.until())
                .collect(Collectors.groupingBy(fact -> fact.told().number(), TreeMap::new, Collectors.toList()));
        List<CaseAttachment> all = versions.values().stream()
                .filter(ofOne -> ofOne.stream()
                        .anyMatch(fact ->
                                Boolean.FALSE.equals(fact.told().withdrawn()) && edition.tells(fact.from(), fact.to())))
                .map(ofOne -> ofOne.get(ofOne.size() - 1).told())
                .toList();
        List<Integer> closedOnes = all.stream()
                .filter(CaseAttachment::isClosedMatter)
                .map(CaseAttachment::number)
                .toList();
        List<CaseAttachment> readable = closedOnes.isEmpty() || closed.readAttachments(caller, caseNumber, closedOnes)
                ? all
                : CaseRows.withheld(all);
        return caller.seesPublicEdition()
                ? readable.stream().map(CaseAttachment::inPublicEdition).toList()
                : readable;
    }

    private <T> List<Fact<T>> facts(String select, String caseNumber, RowMapper<Fact<T>> mapper) {
        return jdbc.sql(select).param("number", caseNumber).query(mapper).list();
    }

    /**
     * Something that stood in the case.
     *
     * @param told what
     * @param from the position of the store from which on
     * @param to the position of what took its place; null if it still stands
     */
    private record Fact<T>(T told, long from, @Nullable Long to) {}
}
