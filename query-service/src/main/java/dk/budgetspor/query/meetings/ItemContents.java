package dk.budgetspor.query.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.budgetspor.kernel.documents.Openness;
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

    /** The documents each had at a position, by number; the open edition withholds those that are closed. */
    Map<String, List<Attachment>> attachments(Collection<String> owners, long position, Edition edition) {
        return jdbc
                .sql("""
                        SELECT * FROM meeting_document WHERE owner = ANY (:owners)
                          AND from_position <= :at AND (to_position IS NULL OR to_position > :at)
                          AND withdrawn_reason IS NULL ORDER BY number""")
                .param("owners", owners.toArray(String[]::new))
                .param("at", position)
                .query((row, at) -> {
                    Attachment attachment = new Attachment(
                            row.getInt("number"),
                            row.getString("title"),
                            row.getString("document_number"),
                            row.getString("filing_number"),
                            row.getBoolean("main_document"),
                            row.getBoolean("to_follow"),
                            Openness.valueOf(row.getString("openness")));
                    boolean withheld = edition == Edition.OPEN && attachment.closed();
                    return Map.entry(row.getString("owner"), withheld ? attachment.withheld() : attachment);
                })
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
                                row.getString("recommender"), row.getString("body_code"), row.getString("text"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
