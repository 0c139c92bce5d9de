package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for meetings; one whose agenda is not published is there only for those who read it in full. */
@Component
class MeetingQueries {
    static final int KEYS = 3;

    private static final String VISIBLE = MeetingRows.SELECT + """
            WHERE m.to_position IS NULL AND (m.published OR :all = ANY (:own) OR m.body_code = ANY (:own))
            """;

    private final JdbcClient jdbc;
    private final MeetingRows rows;
    private final ClosedMeetings closed;

    MeetingQueries(@Qualifier("readerJdbc") JdbcClient jdbc, MeetingRows rows, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.closed = closed;
    }

    /**
     * One meeting.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    Meeting meeting(Caller caller, UUID meetingId) {
        Meeting meeting = visible(caller)
                .given("id", meetingId, "AND m.meeting_id = :id")
                .on(jdbc)
                .query(rows)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return told(caller, meeting);
    }

    /**
     * The edition the caller gets of a meeting: the one asked for, or else the fullest there is for them.
     *
     * @throws Refusal if they may not read what they ask for
     */
    Edition edition(Caller caller, Meeting meeting, @Nullable String asked) {
        boolean full = closed.mayRead(caller, meeting.bodyCode());
        Edition edition = asked == null ? full ? Edition.FULL : Edition.OPEN : Edition.of(asked);
        if (edition == Edition.FULL && !full) {
            throw Refusal.because(caller.isAnonymous() ? ErrorCode.NOT_LOGGED_IN : ErrorCode.NOT_ALLOWED);
        }
        if (edition == Edition.OPEN && !meeting.published()) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        return edition;
    }

    /** Meetings by day, the first first or the last first. */
    Page<Meeting> meetings(Caller caller, MeetingFilter filter, boolean lastFirst, PageRequest page) {
        Search search = visible(caller)
                .given("body", filter.body(), "AND m.body_code = :body")
                .given("from", filter.from(), "AND m.held_on >= :from")
                .given("to", filter.to(), "AND m.held_on <= :to");
        if (!page.first()) {
            search.then("AND (m.held_on, m.starts_at, m.meeting_id) " + (lastFirst ? "<" : ">")
                            + " (:date, :start, :id)")
                    .param("date", Keys.date(page.after().get(0)))
                    .param("start", time(page.after().get(1)))
                    .param("id", Keys.uuid(page.after().get(2)));
        }
        List<Meeting> found = search.then("ORDER BY m.held_on %1$s, m.starts_at %1$s, m.meeting_id %1$s"
                        .formatted(lastFirst ? "DESC" : "ASC"))
                .limit(page.rows())
                .on(jdbc)
                .query(rows)
                .list();
        return Page.cut(found, page, filter.appendedTo("/api/meetings"), MeetingQueries::key)
                .map(meeting -> told(caller, meeting));
    }

    private Meeting told(Caller caller, Meeting meeting) {
        return closed.mayRead(caller, meeting.bodyCode()) ? meeting : meeting.inOpenEdition();
    }

    private Search visible(Caller caller) {
        return Search.of(VISIBLE)
                .param("all", Caller.ALL)
                .param("own", closed.bodies(caller).toArray(String[]::new));
    }

    private static List<String> key(Meeting meeting) {
        return List.of(
                meeting.date().toString(),
                meeting.start().toString(),
                meeting.meetingId().toString());
    }

    private static LocalTime time(String part) {
        try {
            return LocalTime.parse(part);
        } catch (DateTimeParseException forged) {
            throw Refusal.because(ErrorCode.INVALID_CURSOR);
        }
    }
}
