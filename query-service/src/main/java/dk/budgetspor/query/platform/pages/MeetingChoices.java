package dk.budgetspor.query.platform.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a body, for forms of every room that let those choose one who read its meetings in full. */
@Component
public class MeetingChoices {
    private static final int MOST = 100;
    private static final List<String> NOT_CANCELLED = List.of("DRAFT", "PUBLISHED", "OPENED", "HELD", "COMPLETE");
    private static final List<String> AHEAD = List.of("DRAFT", "PUBLISHED", "OPENED");
    private static final List<String> BEGUN = List.of("OPENED", "HELD", "COMPLETE");

    private final JdbcClient jdbc;
    private final Words words;
    private final Danish danish;

    MeetingChoices(@Qualifier("readerJdbc") JdbcClient jdbc, Words words, Danish danish) {
        this.jdbc = jdbc;
        this.words = words;
        this.danish = danish;
    }

    /** Those that were not cancelled, the latest first, by identifier; of very many the latest. */
    public Map<String, String> notCancelled(String bodyCode) {
        return of(bodyCode, NOT_CANCELLED, "DESC");
    }

    /** Of those the ones that were opened. */
    public Map<String, String> begun(String bodyCode) {
        return of(bodyCode, BEGUN, "DESC");
    }

    /** Those that are not over, the first first. */
    public Map<String, String> ahead(String bodyCode) {
        return of(bodyCode, AHEAD, "ASC");
    }

    private Map<String, String> of(String bodyCode, List<String> states, String direction) {
        Map<String, String> meetings = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT meeting_id, held_on, starts_at, kind FROM meeting
                        WHERE to_position IS NULL AND body_code = :body AND state = ANY (:states)
                        ORDER BY held_on %1$s, starts_at %1$s, meeting_id LIMIT %2$d""".formatted(direction, MOST))
                .param("body", bodyCode)
                .param("states", states.toArray(String[]::new))
                .query(row -> {
                    LocalDate date = Objects.requireNonNull(row.getObject("held_on", LocalDate.class));
                    LocalTime start = Objects.requireNonNull(row.getObject("starts_at", LocalTime.class));
                    meetings.put(
                            row.getString("meeting_id"),
                            danish.date(date) + " kl. " + danish.clock(start) + ", "
                                    + words.text("meeting." + row.getString("kind"), ""));
                });
        return meetings;
    }
}
