package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.kernel.planning.PlanPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the items of a plan. */
@Component
class DashboardQueries {
    private static final String[] STATUS_EVENTS =
            EventNames.namesOf(PlanItemStatusEvent.class).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    DashboardQueries(@Qualifier("readerJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A plan in figures.
     *
     * @param planId the plan; null is the adopted plan of the newest budget year, or the newest if none is adopted
     * @throws Refusal {@code not-found} if there is no such plan
     */
    Dashboard of(@Nullable UUID planId) {
        LocalDate today = Copenhagen.today(clock);
        return jdbc.sql("""
                        SELECT plan_id, title, budget_year FROM plan
                        WHERE to_position IS NULL AND (:planId::uuid IS NULL OR plan_id = :planId)
                        ORDER BY adopted_on IS NULL, budget_year DESC, title COLLATE "da-x-icu", plan_id LIMIT 1""")
                .param("planId", planId)
                .query((row, number) -> {
                    UUID plan = row.getObject("plan_id", UUID.class);
                    int budgetYear = row.getInt("budget_year");
                    return new Dashboard(
                            plan,
                            row.getString("title"),
                            budgetYear,
                            today,
                            statusPerCommittee(plan),
                            itemsOverTime(plan, new PlanPeriod(budgetYear), today),
                            slippage(plan),
                            amountsPerYear(plan));
                })
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    private List<Dashboard.Committee> statusPerCommittee(UUID planId) {
        Map<String, Dashboard.Committee> committees = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT t.body_code, coalesce(b.name, t.body_code) AS body_name, i.status, count(*) AS items
                        FROM plan_item i
                        JOIN plan_item_treatment t ON t.plan_item_id = i.plan_item_id AND t.to_position IS NULL
                        LEFT JOIN body b ON b.code = t.body_code AND b.to_position IS NULL
                        WHERE i.plan_id = :planId AND i.to_position IS NULL
                        GROUP BY 1, 2, 3 ORDER BY coalesce(b.name, t.body_code) COLLATE "da-x-icu", 1""").param("planId", planId).query(row -> {
            String code = row.getString("body_code");
            String name = row.getString("body_name");
            committees
                    .computeIfAbsent(code, c -> new Dashboard.Committee(c, name, new EnumMap<>(PlanItemStatus.class)))
                    .items()
                    .put(PlanItemStatus.valueOf(row.getString("status")), row.getInt("items"));
        });
        return List.copyOf(committees.values());
    }

    /** Where an item stood on a day: after the last of its events that had happened by then. */
    private List<Dashboard.Month> itemsOverTime(UUID planId, PlanPeriod period, LocalDate today) {
        LocalDate first = LocalDate.of(period.budgetYear(), 1, 1).with(TemporalAdjusters.lastDayOfMonth());
        LocalDate end = LocalDate.of(period.lastYear(), 12, 31);
        Map<LocalDate, Dashboard.Month> months = new LinkedHashMap<>();
        jdbc.sql("""
                        WITH days AS (
                            SELECT least((m + interval '1 month - 1 day')::date, :today) AS day
                            FROM generate_series(date_trunc('month', :first::date),
                                least(:end::date, :today::date)::timestamp, interval '1 month') AS m),
                        standing AS (
                            SELECT h.aggregate_id, h.version, h.business_date,
                                (SELECT c ->> 'after' FROM jsonb_array_elements(h.changes) AS c
                                 WHERE c ->> 'field' = 'status') AS status
                            FROM plan_item_history h JOIN plan_item i ON i.plan_item_id::text = h.aggregate_id
                            WHERE i.plan_id = :planId AND i.to_position IS NULL
                              AND h.type = ANY (:types))
                        SELECT day, status, count(*) AS items
                        FROM days CROSS JOIN LATERAL (
                            SELECT DISTINCT ON (aggregate_id) status FROM standing
                            WHERE business_date <= day ORDER BY aggregate_id, version DESC) AS stood
                        GROUP BY 1, 2 ORDER BY 1""")
                .param("planId", planId)
                .param("first", first)
                .param("end", end)
                .param("today", today)
                .param("types", STATUS_EVENTS)
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    months.computeIfAbsent(day, d -> new Dashboard.Month(d, new EnumMap<>(PlanItemStatus.class)))
                            .items()
                            .put(PlanItemStatus.valueOf(row.getString("status")), row.getInt("items"));
                });
        return List.copyOf(months.values());
    }

    private List<Dashboard.Slippage> slippage(UUID planId) {
        return jdbc.sql("""
                        SELECT t.body_code, coalesce(b.name, t.body_code) AS body_name, count(*) AS treatments,
                            count(*) FILTER (WHERE t.indicative_date IS DISTINCT FROM t.original_date) AS moved,
                            count(*) FILTER (WHERE t.indicative_date IS NULL) AS awaiting,
                            round(avg(t.indicative_date - t.original_date))::int AS mean_days,
                            max(t.indicative_date - t.original_date) AS most_days
                        FROM plan_item i
                        JOIN plan_item_treatment t ON t.plan_item_id = i.plan_item_id AND t.to_position IS NULL
                        LEFT JOIN body b ON b.code = t.body_code AND b.to_position IS NULL
                        WHERE i.plan_id = :planId AND i.to_position IS NULL AND i.status IN ('PLANNED', 'IN_PROGRESS')
                        GROUP BY 1, 2 ORDER BY coalesce(b.name, t.body_code) COLLATE "da-x-icu", 1""")
                .param("planId", planId)
                .query((row, number) -> new Dashboard.Slippage(
                        row.getString("body_code"),
                        row.getString("body_name"),
                        row.getInt("treatments"),
                        row.getInt("moved"),
                        row.getInt("awaiting"),
                        row.getObject("mean_days", Integer.class),
                        row.getObject("most_days", Integer.class)))
                .list();
    }

    private List<Dashboard.Year> amountsPerYear(UUID planId) {
        Map<Integer, Dashboard.Year> years = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT year, status, sum(thousand_dkk) AS amount FROM plan_total
                        WHERE plan_id = :planId GROUP BY 1, 2 HAVING sum(thousand_dkk) <> 0 ORDER BY 1""").param("planId", planId).query(row -> {
            years.computeIfAbsent(
                            row.getInt("year"), year -> new Dashboard.Year(year, new EnumMap<>(PlanItemStatus.class)))
                    .thousandDkk()
                    .put(PlanItemStatus.valueOf(row.getString("status")), row.getLong("amount"));
        });
        return List.copyOf(years.values());
    }
}
