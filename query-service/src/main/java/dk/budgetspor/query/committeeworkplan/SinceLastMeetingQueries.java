package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.committeeworkplan.SinceLastMeeting.About;
import dk.budgetspor.query.committeeworkplan.SinceLastMeeting.Happened;
import dk.budgetspor.query.committeeworkplan.SinceLastMeeting.LastMeeting;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMatters;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for what changed in the field of a committee since it last met: to items that it is or was to treat, decisions
 * about them, and new topics of its annual wheel. For logins alone, so that the order of the store may be that of the
 * list.
 */
@Component
class SinceLastMeetingQueries {
    static final int KEYS = 1;

    /** A field of the entry {@code h}. */
    private static final String FIELD = "(SELECT change ->> 'after' FROM jsonb_array_elements(h.changes) AS change"
            + " WHERE change ->> 'field' = '%s')";

    private static final String IN_FIELD = "EXISTS (SELECT FROM plan_item_treatment t WHERE t.body_code = :body AND ";

    private static final String ENTRIES =
            """
            SELECT h.*, x.about, x.id, x.title FROM audit_entry h CROSS JOIN LATERAL (
                SELECT 'PLAN_ITEM' AS about, i.plan_item_id AS id, i.number || ' ' || i.title AS title FROM plan_item i
                WHERE h.aggregate_type = 'PlanItem' AND i.plan_item_id = h.aggregate_id::uuid AND i.to_position IS NULL
                  AND\s""" + IN_FIELD + "t.plan_item_id = i.plan_item_id) AND " + ClosedMatters.ENTRY_VISIBLE + """
                UNION ALL
                SELECT 'DECISION', d.decision_id, i.title FROM decision d\s"""
                    + ClosedMeetings.OF_DECISION + """
                WHERE h.type IN ('meetings.DecisionRecorded', 'meetings.DecisionCorrected')
                  AND d.to_position IS NULL AND d.decision_id =\s""" + FIELD.formatted("decisionId") + "::uuid AND "
                    + IN_FIELD + """
                    (d.plan_item_ids @> to_jsonb(t.plan_item_id::text) OR d.amendments @>
                        jsonb_build_array(jsonb_build_object('planItemId', t.plan_item_id::text))))
                  AND (\s""" + ClosedMeetings.IN_FULL + " OR " + ClosedMeetings.DECISION_VISIBLE + """
                    AND NOT EXISTS (SELECT FROM decision o
                        WHERE o.decision_id = d.decision_id AND o.openness = 'CLOSED'))
                UNION ALL
                SELECT 'TOPIC', w.topic_id, w.title FROM wheel y
                JOIN wheel_topic w ON w.wheel_id = y.wheel_id AND w.to_position IS NULL
                WHERE h.type = 'calendar.TopicPlanned' AND y.wheel_id = h.aggregate_id AND y.to_position IS NULL
                  AND y.body_code = :body AND w.topic_id =\s"""
                    + FIELD.formatted("topicId") + """
            ::uuid
            ) AS x
            WHERE h.position > :after ORDER BY h.position LIMIT\s""";

    private final JdbcClient jdbc;
    private final HistoryTable table;
    private final ClosedMatters closedMatters;
    private final ClosedMeetings closedMeetings;

    SinceLastMeetingQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            JsonMapper json,
            ClosedMatters closedMatters,
            ClosedMeetings closedMeetings) {
        this.jdbc = jdbc;
        this.table = new HistoryTable(jdbc, "audit_entry", json);
        this.closedMatters = closedMatters;
        this.closedMeetings = closedMeetings;
    }

    SinceLastMeeting since(Caller caller, String bodyCode, PageRequest page) {
        Optional<Last> last = lastMeeting(caller, bodyCode);
        long since = last.map(Last::position).orElse(0L);
        List<Happened> rows = closedMeetings
                .asking(caller, jdbc.sql(ENTRIES + page.rows()))
                .param("body", bodyCode)
                .param(
                        "after",
                        page.first() ? since : Keys.position(page.after().get(0)))
                .query((row, number) -> happened(row))
                .list();
        Page<Happened> found = Page.cut(
                rows,
                page,
                "/api/bodies/" + UriUtils.encodePathSegment(bodyCode, StandardCharsets.UTF_8) + "/since-last-meeting",
                row -> List.of(Objects.requireNonNull(row.entry().position()).toString()));
        closedMeetings.traceDecisions(
                caller,
                found.items().stream()
                        .filter(each -> each.about() == About.DECISION)
                        .map(Happened::id)
                        .toList());
        return new SinceLastMeeting(
                bodyCode,
                last.map(Last::meeting).orElse(null),
                found.map(each -> edition(caller, each)).items(),
                found.next());
    }

    private Happened edition(Caller caller, Happened each) {
        HistoryEntry entry =
                each.about() == About.PLAN_ITEM ? closedMatters.edition(caller, each.id(), each.entry()) : each.entry();
        return new Happened(entry, each.about(), each.id(), each.title());
    }

    private Optional<Last> lastMeeting(Caller caller, String bodyCode) {
        return closedMeetings
                .asking(caller, jdbc.sql("""
                        SELECT m.meeting_id, m.held_on, m.ended_position FROM meeting m
                        WHERE m.body_code = :body AND m.to_position IS NULL AND m.state IN ('HELD', 'COMPLETE')
                          AND (m.published OR\s""" + ClosedMeetings.IN_FULL + """
                        )
                        ORDER BY m.held_on DESC, m.starts_at DESC, m.meeting_id DESC LIMIT 1"""))
                .param("body", bodyCode)
                .query((row, number) -> new Last(
                        new LastMeeting(
                                row.getObject("meeting_id", UUID.class), row.getObject("held_on", LocalDate.class)),
                        row.getLong("ended_position")))
                .optional();
    }

    private Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                table.entry(row),
                About.valueOf(row.getString("about")),
                row.getObject("id", UUID.class),
                row.getString("title"));
    }

    private record Last(LastMeeting meeting, long position) {}
}
