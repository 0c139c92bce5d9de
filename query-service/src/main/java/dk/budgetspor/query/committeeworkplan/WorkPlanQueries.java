package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Asks for what committees have ahead: their treatments of items that are planned or in progress, of plans that are not
 * closed. The public sees those of adopted plans.
 */
@Component
class WorkPlanQueries {
    static final int KEYS = 3;

    /** Treatments as {@code t}; read off the index {@code plan_item_treatment_ahead}, whose expressions these are. */
    private static final String AHEAD = """
            t.to_position IS NULL AND t.active
            AND EXISTS (SELECT FROM plan p WHERE p.plan_id = t.plan_id AND p.to_position IS NULL
                 AND p.status <> 'CLOSED' AND (:all OR p.adopted_on IS NOT NULL))
            """;

    private static final String ORDER =
            "coalesce(t.indicative_date, 'infinity'), t.number COLLATE \"da-x-icu\", t.plan_item_id";

    /** Where a page begins: awaiting a date comes after every date. */
    private static final String AWAITING = "infinity";

    private final JdbcClient jdbc;
    private final OrganisationNames names;

    WorkPlanQueries(@Qualifier("readerJdbc") JdbcClient jdbc, OrganisationNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * What a body is called.
     *
     * @throws Refusal {@code not-found} if there is no such body
     */
    String nameOf(String bodyCode) {
        return names.nameOfBody(bodyCode).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The bodies that have something ahead, in the Danish order of their names. */
    List<Committee> committees(Caller caller) {
        Map<String, String> bodies = names.bodies();
        return jdbc.sql("""
                        SELECT b.code, first.indicative_date
                        FROM unnest(:codes::text[]) WITH ORDINALITY AS b (code, place)
                        CROSS JOIN LATERAL (SELECT t.indicative_date FROM plan_item_treatment t
                            WHERE t.body_code = b.code AND\s""" + AHEAD + "ORDER BY " + ORDER + """
                             LIMIT 1) AS first
                        ORDER BY b.place""")
                .param("codes", bodies.keySet().toArray(String[]::new))
                .param("all", !caller.seesPublicEdition())
                .query((row, number) -> new Committee(
                        row.getString("code"),
                        Objects.requireNonNull(bodies.get(row.getString("code"))),
                        row.getObject("indicative_date", LocalDate.class)))
                .list();
    }

    /** What the body has ahead: by date, awaiting date last, then by number. */
    Page<WorkPlanItem> items(Caller caller, String bodyCode, PageRequest page) {
        List<WorkPlanItem> rows = Search.of("""
                        SELECT t.plan_item_id, t.number, t.purpose, t.indicative_date, t.original_date, i.title,
                            i.status, i.area_code
                        FROM plan_item_treatment t
                        JOIN plan_item i ON i.plan_item_id = t.plan_item_id AND i.to_position IS NULL
                        WHERE t.body_code = :body AND\s""" + AHEAD)
                .when(!page.first(), "AND (" + ORDER + ") > (:date::date, :number COLLATE \"da-x-icu\", :itemId)")
                .then("ORDER BY " + ORDER + " LIMIT :rows")
                .param("body", bodyCode)
                .param("all", !caller.seesPublicEdition())
                .param("date", page.first() ? "" : date(page.after().get(0)))
                .param("number", page.first() ? "" : page.after().get(1))
                .param("itemId", page.first() ? "" : Keys.uuid(page.after().get(2)))
                .param("rows", page.rows())
                .on(jdbc)
                .query((row, number) -> item(row))
                .list();
        return Page.cut(
                rows,
                page,
                "/api/bodies/" + UriUtils.encodePathSegment(bodyCode, StandardCharsets.UTF_8) + "/work-plan",
                WorkPlanQueries::key);
    }

    private static String date(String part) {
        return part.equals(AWAITING) ? AWAITING : Keys.date(part).toString();
    }

    private static List<String> key(WorkPlanItem item) {
        return List.of(
                item.indicativeDate() == null ? AWAITING : item.indicativeDate().toString(),
                item.number(),
                item.planItemId().toString());
    }

    private static WorkPlanItem item(ResultSet row) throws SQLException {
        LocalDate indicative = row.getObject("indicative_date", LocalDate.class);
        LocalDate original = row.getObject("original_date", LocalDate.class);
        return new WorkPlanItem(
                row.getObject("plan_item_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                PlanItemStatus.valueOf(row.getString("status")),
                row.getString("area_code"),
                row.getString("purpose"),
                indicative,
                original,
                indicative == null || original == null ? null : (int) ChronoUnit.DAYS.between(original, indicative));
    }
}
