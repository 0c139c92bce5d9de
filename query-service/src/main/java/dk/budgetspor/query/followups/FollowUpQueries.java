package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for follow-ups: those of decisions that the caller may see. Whoever is told one of a closed decision leaves a
 * trace.
 */
@Component
class FollowUpQueries {
    static final int KEYS = 2;

    private static final List<String> BEFORE_ALL = List.of("-infinity", "00000000-0000-0000-0000-000000000000");
    private static final List<String> AFTER_ALL = List.of("infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Follow-ups as {@code f}, with their decisions as they stand. */
    static final String VISIBLE = "FROM follow_up f"
            + " JOIN decision d ON d.decision_id = f.decision_id AND d.to_position IS NULL "
            + ClosedMeetings.OF_DECISION
            + "WHERE f.to_position IS NULL AND " + ClosedMeetings.DECISION_VISIBLE + "\n";

    private static final String SELECT =
            "SELECT f.*, d.decided_on, i.title, " + ClosedMeetings.DECISION_CLOSED + " AS closed " + VISIBLE;

    private static final String OPEN = """
            AND f.closed_on IS NULL AND (f.due_on, f.follow_up_id) > (:date::date, :id)
            ORDER BY f.due_on, f.follow_up_id""";

    private static final String CLOSED = """
            AND f.closed_on IS NOT NULL AND (f.closed_on, f.follow_up_id) < (:date::date, :id)
            ORDER BY f.closed_on DESC, f.follow_up_id DESC""";

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;
    private final Clock clock;

    FollowUpQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed, Clock clock) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.clock = clock;
    }

    /** The follow-ups that pass the filter: those that are due first, or of closed ones those that ended last. */
    Page<FollowUpEntry> followUps(Caller caller, FollowUpFilter filter, PageRequest page) {
        LocalDate today = Copenhagen.today(clock);
        boolean lastFirst = filter.state() == FollowUpState.CLOSED;
        List<String> start = lastFirst ? AFTER_ALL : BEFORE_ALL;
        Search search = Search.of(SELECT)
                .given("body", filter.body(), "AND (f.body_code = :body OR f.decided_by = :body)")
                .given("area", filter.area(), "AND f.area_code = :area")
                .given("today", filter.state() == FollowUpState.LATE ? today : null, "AND f.due_on < :today")
                .then(lastFirst ? CLOSED : OPEN)
                .param(
                        "date",
                        page.first()
                                ? start.get(0)
                                : Keys.date(page.after().get(0)).toString())
                .param(
                        "id",
                        Keys.uuid(page.first() ? start.get(1) : page.after().get(1)))
                .limit(page.rows());
        List<FollowUpEntry> found = closed.asking(caller, search.on(jdbc))
                .query((row, number) -> entry(row, today))
                .list();
        Page<FollowUpEntry> shown = Page.cut(found, page, filter.appendedTo("/api/follow-ups"), FollowUpQueries::key);
        closed.trace(
                caller,
                shown.items().stream()
                        .filter(entry -> entry.openness() == Openness.CLOSED)
                        .map(entry -> "Meeting:" + entry.meetingId() + ":decision:" + entry.decisionId())
                        .distinct()
                        .toList());
        return shown;
    }

    /** The meeting at which a follow-up was decided; empty if there is none that the caller may see. */
    Optional<UUID> meetingOf(Caller caller, UUID followUpId) {
        return closed.asking(caller, jdbc.sql("SELECT f.meeting_id " + VISIBLE + "AND f.follow_up_id = :id"))
                .param("id", followUpId)
                .query(UUID.class)
                .optional();
    }

    private static List<String> key(FollowUpEntry entry) {
        LocalDate ended = entry.closedOn();
        return List.of(
                (ended == null ? entry.dueOn() : ended).toString(),
                entry.followUpId().toString());
    }

    private static FollowUpEntry entry(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new FollowUpEntry(
                row.getObject("follow_up_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("title"),
                row.getBoolean("closed") ? Openness.CLOSED : Openness.OPEN,
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("body_code"),
                row.getString("area_code"),
                dueOn,
                closedOn == null && dueOn.isBefore(today),
                row.getString("text"),
                closedOn,
                row.getString("closed_note"));
    }
}
