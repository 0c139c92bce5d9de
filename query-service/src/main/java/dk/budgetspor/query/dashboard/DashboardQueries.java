package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanPeriod;
import java.time.Clock;
import java.time.LocalDate;
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
    private final JdbcClient jdbc;
    private final ItemsOverTime overTime;
    private final Clock clock;

    DashboardQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ItemsOverTime overTime, Clock clock) {
        this.jdbc = jdbc;
        this.overTime = overTime;
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
                            overTime.months(plan, new PlanPeriod(budgetYear), today),
                            slippage(plan),
                            amountsPerYear(plan));
                })
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * What a plan is called.
     *
     * @throws Refusal {@code not-found} if there is no such plan
     */
    String titleOf(UUID planId) {
        return jdbc.sql("SELECT title FROM plan WHERE to_position IS NULL AND plan_id = :planId")
                .param("planId", planId)
                .query(String.class)
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
