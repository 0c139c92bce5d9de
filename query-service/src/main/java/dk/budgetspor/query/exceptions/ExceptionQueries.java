package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for what is missing or late about items that are planned or in progress, of plans that are not closed. */
@Component
class ExceptionQueries {
    static final int KEYS = 5;

    private static final int MONTHS_WITHOUT_REPORT = 6;

    /** Exceptions as {@code e}, of every kind that the filter lets through and the caller sees. */
    private static final String FOUND = """
            FROM (
                SELECT 'POLITICAL_WITHOUT_COMMITTEE' AS kind, i.*, NULL AS body_code, NULL::date AS date
                FROM active_item i
                WHERE i.treatment = 'POLITICAL' AND NOT EXISTS (SELECT FROM plan_item_treatment t
                    WHERE t.plan_item_id = i.plan_item_id AND t.to_position IS NULL)
                UNION ALL
                SELECT 'COMMITTEE_WITHOUT_DATE', i.*, t.body_code, NULL
                FROM active_item i JOIN plan_item_treatment t ON t.plan_item_id = i.plan_item_id
                WHERE t.to_position IS NULL AND t.indicative_date IS NULL
                UNION ALL
                SELECT 'DATE_PASSED', i.*, t.body_code, t.indicative_date
                FROM active_item i JOIN plan_item_treatment t ON t.plan_item_id = i.plan_item_id
                WHERE t.to_position IS NULL AND t.indicative_date < :today
                UNION ALL
                SELECT 'NO_REPORT_FOR_HALF_A_YEAR', i.*, NULL, last.date
                FROM active_item i CROSS JOIN LATERAL (SELECT coalesce(
                    (SELECT max(g.status_date) FROM plan_item_progress g WHERE g.plan_item_id = i.plan_item_id),
                    (SELECT max(h.business_date) FROM plan_item_history h
                     WHERE h.aggregate_id = i.plan_item_id::text
                       AND h.type IN ('planning.PlanItemCreated', 'planning.PlanItemStarted',
                           'planning.PlanItemReopened'))) AS date) AS last
                WHERE i.status = 'IN_PROGRESS' AND last.date < :reportedBefore
            ) AS e
            WHERE (:kind::text IS NULL OR e.kind = :kind)
              AND (:area::text IS NULL OR e.area_code = :area)
              AND (:body::text IS NULL OR e.body_code = :body)
              AND (:areas::text[] IS NULL OR e.area_code = ANY (:areas::text[])
                   OR (:secretary AND (e.body_code IS NULL OR :bodies::text[] IS NULL
                       OR e.body_code = ANY (:bodies::text[]))))
            """;

    private static final String ACTIVE_ITEMS = """
            WITH active_item AS NOT MATERIALIZED (
                SELECT i.plan_item_id, i.plan_id, i.number, i.title, i.status, i.treatment, i.area_code
                FROM plan_item i JOIN plan p ON p.plan_id = i.plan_id AND p.to_position IS NULL
                WHERE i.to_position IS NULL AND i.status IN ('PLANNED', 'IN_PROGRESS') AND p.status <> 'CLOSED')
            """;

    /** By kind, the oldest date first. */
    private static final String ORDER = "e.kind COLLATE \"C\", coalesce(e.date, 'infinity'), e.number COLLATE"
            + " \"da-x-icu\", e.plan_item_id, coalesce(e.body_code, '') COLLATE \"C\"";

    private static final String NO_DATE = "infinity";

    private static final List<String> BEFORE_ALL =
            List.of("", "-infinity", "", "00000000-0000-0000-0000-000000000000", "");

    private final JdbcClient jdbc;
    private final Clock clock;

    ExceptionQueries(@Qualifier("readerJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the caller sees of what is missing or late, by kind, the oldest date first. */
    Page<ExceptionEntry> exceptions(Caller caller, ExceptionFilter filter, PageRequest page) {
        List<String> after = page.first() ? BEFORE_ALL : page.after();
        List<ExceptionEntry> rows = asked(
                        ACTIVE_ITEMS + "SELECT e.* " + FOUND + "AND (" + ORDER + """
                        ) > (:afterKind COLLATE "C", :afterDate::date, :afterNumber COLLATE "da-x-icu", :afterItem,
                            :afterBody COLLATE "C")
                        ORDER BY\s""" + ORDER + " LIMIT :rows",
                        caller,
                        filter)
                .param("afterKind", after.get(0))
                .param("afterDate", page.first() ? after.get(1) : date(after.get(1)))
                .param("afterNumber", after.get(2))
                .param("afterItem", Keys.uuid(after.get(3)))
                .param("afterBody", after.get(4))
                .param("rows", page.rows())
                .query((row, number) -> entry(row))
                .list();
        return Page.cut(rows, page, filter.appendedTo("/api/exceptions"), ExceptionQueries::key);
    }

    /** How many there are of each kind that the caller sees and the filter lets through; kinds with none are left out. */
    Map<ExceptionKind, Long> counts(Caller caller, ExceptionFilter filter) {
        Map<ExceptionKind, Long> counts = new EnumMap<>(ExceptionKind.class);
        asked(ACTIVE_ITEMS + "SELECT e.kind, count(*) AS entries " + FOUND + "GROUP BY e.kind", caller, filter)
                .query(row -> {
                    counts.put(ExceptionKind.valueOf(row.getString("kind")), row.getLong("entries"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String sql, Caller caller, ExceptionFilter filter) {
        LocalDate today = Copenhagen.today(clock);
        Scope scope = Scope.of(caller);
        return jdbc.sql(sql)
                .param("today", today)
                .param("reportedBefore", today.minusMonths(MONTHS_WITHOUT_REPORT))
                .param("kind", Objects.toString(filter.kind(), null))
                .param("area", filter.area())
                .param("body", filter.body())
                .param("areas", array(scope.areas()))
                .param("secretary", scope.secretary())
                .param("bodies", array(scope.bodies()));
    }

    private static String @Nullable [] array(@Nullable Set<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }

    private static String date(String part) {
        return part.equals(NO_DATE) ? NO_DATE : Keys.date(part).toString();
    }

    private static List<String> key(ExceptionEntry entry) {
        return List.of(
                entry.kind().name(),
                entry.date() == null ? NO_DATE : entry.date().toString(),
                entry.number(),
                entry.planItemId().toString(),
                entry.bodyCode() == null ? "" : entry.bodyCode());
    }

    private static ExceptionEntry entry(ResultSet row) throws SQLException {
        return new ExceptionEntry(
                ExceptionKind.valueOf(row.getString("kind")),
                row.getObject("plan_item_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("area_code"),
                row.getString("body_code"),
                row.getObject("date", LocalDate.class));
    }
}
