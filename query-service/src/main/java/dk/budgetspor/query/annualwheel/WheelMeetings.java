package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings onto whose agendas the topics of a body can be taken: those that are not over, of which a caller knows. */
@Component
class WheelMeetings {
    private static final String AHEAD =
            """
            SELECT m.meeting_id, m.held_on, m.starts_at, m.kind FROM meeting m
            WHERE m.to_position IS NULL AND m.body_code = :body AND m.state IN ('DRAFT', 'PUBLISHED', 'OPENED')
              AND\s""" + ClosedMeetings.IN_FULL + " ORDER BY m.held_on, m.starts_at, m.meeting_id LIMIT "
                    + PageRequest.HIGHEST_LIMIT;

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;
    private final Words words;
    private final Danish danish;

    WheelMeetings(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed, Words words, Danish danish) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.words = words;
        this.danish = danish;
    }

    /** By identifier, what each is called; the first first, and no more than fit on a page of a list. */
    Map<String, String> ahead(Caller caller, String bodyCode) {
        Map<String, String> meetings = new LinkedHashMap<>();
        closed.asking(caller, jdbc.sql(AHEAD)).param("body", bodyCode).query(row -> {
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
