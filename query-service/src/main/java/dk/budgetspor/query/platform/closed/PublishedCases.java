package dk.budgetspor.query.platform.closed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of a case is published. Open is not published: to the public a case is there from the moment that a published
 * agenda holds it as an open item, and of it there is what such an agenda shows. An agenda shows the case as it stands,
 * also what is written after the publication, until the meeting has ended or the item was taken off. So what was written
 * and replaced before anybody could see it is a draft and stays one, and what is written after the last meeting waits
 * for the next agenda.
 */
@Component
public class PublishedCases {
    /**
     * When published agendas have shown cases, as {@code case_number}, the {@code body_code} of the agenda, and the
     * positions of the store {@code shown_from} and {@code shown_to}; a table to select from.
     */
    public static final String SHOWN = """
            (SELECT i.case_number, m.body_code, greatest(i.added_position, m.published_position) AS shown_from,
                coalesce(least(i.off_position, p.off_position, m.ended_position), 9223372036854775807) AS shown_to
            FROM meeting_item i
            JOIN meeting m ON m.meeting_id = i.meeting_id AND m.to_position IS NULL
            """ + ClosedMeetings.OF_ITEM + """
            WHERE i.to_position IS NULL AND i.case_number IS NOT NULL AND NOT i.gone AND NOT coalesce(p.gone, false)
              AND m.published AND NOT\s""" + ClosedMeetings.ITEM_CLOSED + ") AS shown";

    /**
     * Up to which position of the store a caller is told the case {@code c}, as {@code told.until}: all of it, or as far as
     * published agendas have shown it. {@link ClosedCases#asking} gives its parameters.
     */
    public static final String TOLD = """
            CROSS JOIN LATERAL (SELECT CASE WHEN :seesCases THEN 9223372036854775807
                ELSE (SELECT max(shown_to) FROM\s""" + SHOWN + """
                     WHERE shown.case_number = c.case_number) END AS until) AS told
            """;

    private final JdbcClient jdbc;

    PublishedCases(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When published agendas have shown the case; none if it is not public. */
    public List<Shown> of(String caseNumber) {
        return jdbc.sql("SELECT body_code, shown_from, shown_to FROM " + SHOWN + " WHERE shown.case_number = :number")
                .param("number", caseNumber)
                .query((row, at) ->
                        new Shown(row.getString("body_code"), row.getLong("shown_from"), row.getLong("shown_to")))
                .list();
    }

    /**
     * A time in which a case was shown.
     *
     * @param bodyCode whose agenda showed it; null if that does not matter
     * @param from the position of the store from which on
     * @param to the last position up to which it was told
     */
    public record Shown(@Nullable String bodyCode, long from, long to) {}
}
