package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells where the items of a plan stood on a day: each after the last of its events that had happened by then. */
@Component
class ItemsOverTime {
    static final int KEYS = 2;

    private static final String[] STATUS_EVENTS =
            EventNames.namesOf(PlanItemStatusEvent.class).toArray(String[]::new);

    /** Every status an item of {@code :planId} has had, as {@code standing}. */
    private static final String STANDING = """
            standing AS (
                SELECT i.plan_item_id, i.number, i.title, h.version, h.business_date,
                    (SELECT c ->> 'after' FROM jsonb_array_elements(h.changes) AS c
                     WHERE c ->> 'field' = 'status') AS status
                FROM plan_item_history h JOIN plan_item i ON i.plan_item_id::text = h.aggregate_id
                WHERE i.plan_id = :planId AND i.to_position IS NULL AND h.type = ANY (:types))
            """;

    private final JdbcClient jdbc;

    ItemsOverTime(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there were of each status at the end of each month of the plan that has begun. */
    List<Dashboard.Month> months(UUID planId, PlanPeriod period, LocalDate today) {
        LocalDate first = LocalDate.of(period.budgetYear(), 1, 1).with(TemporalAdjusters.lastDayOfMonth());
        LocalDate end = LocalDate.of(period.lastYear(), 12, 31);
        Map<LocalDate, Dashboard.Month> months = new LinkedHashMap<>();
        standing("""
                        WITH days AS (
                            SELECT least((m + interval '1 month - 1 day')::date, :today) AS day
                            FROM generate_series(date_trunc('month', :first::date),
                                least(:end::date, :today::date)::timestamp, interval '1 month') AS m),
                        """ + STANDING + """
                        SELECT day, status, count(*) AS items
                        FROM days CROSS JOIN LATERAL (
                            SELECT DISTINCT ON (plan_item_id) status FROM standing
                            WHERE business_date <= day ORDER BY plan_item_id, version DESC) AS stood
                        GROUP BY 1, 2 ORDER BY 1""", planId)
                .param("first", first)
                .param("end", end)
                .param("today", today)
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    months.computeIfAbsent(day, d -> new Dashboard.Month(d, new EnumMap<>(PlanItemStatus.class)))
                            .items()
                            .put(PlanItemStatus.valueOf(row.getString("status")), row.getInt("items"));
                });
        return List.copyOf(months.values());
    }

    /** Those that had the status on the day, by number; they are called what they are called now. */
    Page<StandingItem> items(UUID planId, LocalDate day, PlanItemStatus status, PageRequest page) {
        List<StandingItem> rows = standing("WITH " + STANDING + """
                        SELECT * FROM (
                            SELECT DISTINCT ON (plan_item_id) * FROM standing
                            WHERE business_date <= :day ORDER BY plan_item_id, version DESC) AS stood
                        WHERE status = :status AND (:first OR (number COLLATE "da-x-icu", plan_item_id)
                            > (:number COLLATE "da-x-icu", :itemId::uuid))
                        ORDER BY number COLLATE "da-x-icu", plan_item_id LIMIT\s""" + page.rows(), planId)
                .param("day", day)
                .param("status", status.name())
                .param("first", page.first())
                .param("number", page.first() ? "" : page.after().get(0))
                .param("itemId", page.first() ? null : Keys.uuid(page.after().get(1)))
                .query(StandingItem.class)
                .list();
        return Page.cut(
                rows,
                page,
                "/api/dashboard/items?planId=" + planId + "&day=" + day + "&status=" + status,
                item -> List.of(item.number(), item.planItemId().toString()));
    }

    private JdbcClient.StatementSpec standing(String sql, UUID planId) {
        return jdbc.sql(sql).param("planId", planId).param("types", STATUS_EVENTS);
    }
}
