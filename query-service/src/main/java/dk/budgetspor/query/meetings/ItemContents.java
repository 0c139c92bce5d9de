package dk.budgetspor.query.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.budgetspor.kernel.documents.Openness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to points and cases, by the owner's identifier or number. */
@Component
class ItemContents {
    private final JdbcClient jdbc;

    ItemContents(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The documents each had at a position, by number, those that were withdrawn too. */
    Map<String, List<FiledDocument>> documents(Collection<String> owners, long position) {
        return jdbc
                .sql("""
                        SELECT d.*, v.filed_at, v.arrived_at FROM meeting_document d
                        CROSS JOIN LATERAL (SELECT min(from_position) AS filed_at,
                                min(from_position) FILTER (WHERE NOT to_follow) AS arrived_at
                            FROM meeting_document WHERE document_id = d.document_id) AS v
                        WHERE d.owner = ANY (:owners)
                          AND d.from_position <= :at AND (d.to_position IS NULL OR d.to_position > :at)
                        ORDER BY d.number""")
                .param("owners", owners.toArray(String[]::new))
                .param("at", position)
                .query((row, at) -> Map.entry(row.getString("owner"), document(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static FiledDocument document(ResultSet row) throws SQLException {
        return new FiledDocument(
                Attachment.of(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getString("filing_number"),
                        row.getBoolean("main_document"),
                        row.getBoolean("to_follow"),
                        Openness.valueOf(row.getString("openness"))),
                row.getString("withdrawn_reason"),
                row.getLong("from_position"),
                row.getLong("filed_at"),
                row.getObject("arrived_at", Long.class));
    }

    /** What was recommended on each until a position, in order. */
    Map<String, List<Recommendation>> recommendations(Collection<String> owners, long position) {
        return jdbc
                .sql("""
                        SELECT * FROM meeting_recommendation WHERE owner = ANY (:owners) AND position <= :at
                        ORDER BY number""")
                .param("owners", owners.toArray(String[]::new))
                .param("at", position)
                .query((row, at) -> Map.entry(
                        row.getString("owner"),
                        new Recommendation(
                                row.getString("recommender"),
                                row.getString("body_code"),
                                row.getString("text"),
                                row.getLong("position"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
