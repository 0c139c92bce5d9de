package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for plans and what their items amount to; the public sees a plan from its adoption. */
@Component
class PlanOverviewQueries {
    static final int PLAN_KEYS = 3;

    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;

    PlanOverviewQueries(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest budget year first. */
    Page<Plan> plans(Caller caller, PageRequest page) {
        List<Plan> rows = jdbc.sql("""
                        SELECT * FROM plan
                        WHERE to_position IS NULL AND (:all OR adopted_on IS NOT NULL)
                          AND (:first OR budget_year < :year OR (budget_year = :year
                               AND (title COLLATE "da-x-icu", plan_id) > (:title COLLATE "da-x-icu", :planId)))
                        ORDER BY budget_year DESC, title COLLATE "da-x-icu", plan_id LIMIT\s""" + page.rows())
                .param("all", !caller.seesPublicEdition())
                .param("first", page.first())
                .param("year", page.first() ? 0 : Keys.number(page.after().get(0)))
                .param("title", page.first() ? "" : page.after().get(1))
                .param("planId", page.first() ? LOWEST : Keys.uuid(page.after().get(2)))
                .query((row, number) -> plan(row, caller))
                .list();
        return Page.cut(
                rows,
                page,
                "/api/plans",
                plan -> List.of(
                        Integer.toString(plan.budgetYear()),
                        plan.title(),
                        plan.planId().toString()));
    }

    /**
     * One plan.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    Plan plan(Caller caller, UUID planId) {
        return jdbc.sql("""
                        SELECT * FROM plan
                        WHERE plan_id = :planId AND to_position IS NULL AND (:all OR adopted_on IS NOT NULL)""")
                .param("planId", planId)
                .param("all", !caller.seesPublicEdition())
                .query((row, number) -> plan(row, caller))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The plan as a page showed it that was made of this version of it. */
    Optional<Plan> plan(Caller caller, UUID planId, long version) {
        return caller.seesPublicEdition()
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM plan WHERE plan_id = :planId AND version = :version")
                        .param("planId", planId)
                        .param("version", version)
                        .query((row, number) -> plan(row, caller))
                        .optional();
    }

    /**
     * What the items of a plan amount to by kind, status and year, abandoned ones too: they stay in the plan.
     *
     * @throws Refusal {@code not-found} if there is no plan that the caller may see
     */
    Totals totals(Caller caller, UUID planId) {
        plan(caller, planId);
        return new Totals(jdbc.sql("""
                        SELECT kind, status, year, thousand_dkk FROM plan_total
                        WHERE plan_id = :planId ORDER BY kind, status, year""")
                .param("planId", planId)
                .query((row, number) -> new Totals.Sum(
                        PlanItemKind.valueOf(row.getString("kind")),
                        PlanItemStatus.valueOf(row.getString("status")),
                        row.getInt("year"),
                        row.getLong("thousand_dkk")))
                .list());
    }

    private static Plan plan(ResultSet row, Caller caller) throws SQLException {
        Plan plan = new Plan(
                row.getObject("plan_id", UUID.class),
                row.getString("title"),
                row.getInt("budget_year"),
                row.getString("budget_agreement"),
                PlanStatus.valueOf(row.getString("status")),
                row.getObject("adopted_on", LocalDate.class),
                row.getLong("version"));
        return caller.seesPublicEdition() ? plan.publicEdition() : plan;
    }
}
