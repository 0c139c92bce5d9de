package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.PlansAt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the status reports of a plan. */
@Component
class StatusReportQueries {
    static final int KEYS = 1;

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PlansAt plans;
    private final JsonMapper json;

    StatusReportQueries(@Qualifier("readerJdbc") JdbcClient jdbc, PlansAt plans, JsonMapper json) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.json = json;
    }

    /**
     * The plan as it stands.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    PlanAt plan(UUID planId) {
        return plans.today(planId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * The reports of a plan, the newest first.
     *
     * @throws Refusal {@code not-found} if there is no such plan
     */
    Page<StatusReport> reports(UUID planId, PageRequest page) {
        plan(planId);
        List<StatusReport> rows = jdbc.sql("""
                        SELECT * FROM status_report WHERE plan_id = :planId AND (:first OR position < :before)
                        ORDER BY position DESC LIMIT\s""" + page.rows())
                .param("planId", planId)
                .param("first", page.first())
                .param("before", page.first() ? 0 : Keys.position(page.after().get(0)))
                .query((row, number) -> report(row))
                .list();
        return Page.cut(
                rows,
                page,
                "/api/plans/" + planId + "/status-reports",
                report -> List.of(Long.toString(report.position())));
    }

    /**
     * One report of a plan.
     *
     * @throws Refusal {@code not-found} if the plan has no such report
     */
    StatusReport report(UUID planId, UUID statusReportId) {
        return jdbc.sql("SELECT * FROM status_report WHERE status_report_id = :id AND plan_id = :planId")
                .param("id", statusReportId)
                .param("planId", planId)
                .query((row, number) -> report(row))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The plan of a report as it stood when that was submitted. */
    PlanAt plan(StatusReport report) {
        return plans.plan(report.planId(), report.position())
                .orElseThrow(() -> new IllegalStateException("no plan of report " + report.statusReportId()));
    }

    /**
     * One report with all that it tells.
     *
     * @throws Refusal {@code not-found} if the plan has no such report
     */
    FullStatusReport full(UUID planId, UUID statusReportId) {
        StatusReport report = report(planId, statusReportId);
        PlanAt plan = plan(report);
        List<ReportedItem> items = new ArrayList<>();
        plans.items(plan, row -> items.add(ReportedItem.of(row)));
        return FullStatusReport.of(report, plan, items);
    }

    private StatusReport report(ResultSet row) throws SQLException {
        return new StatusReport(
                row.getObject("status_report_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("title"),
                row.getObject("status_date", LocalDate.class),
                json.readValue(row.getString("to_bodies"), CODES),
                Copenhagen.timeOf(row.getObject("submitted_at", OffsetDateTime.class)),
                row.getString("submitted_by"),
                row.getLong("position"));
    }
}
