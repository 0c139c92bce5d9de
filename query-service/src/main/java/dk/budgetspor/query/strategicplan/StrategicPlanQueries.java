package dk.budgetspor.query.strategicplan;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.plans.PlanItemRows;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the items of a plan that are in focus; the public sees them from the adoption of the plan. */
@Component
class StrategicPlanQueries {
    static final int KEYS = 2;

    private static final List<String> BEFORE_ALL = List.of("", "00000000-0000-0000-0000-000000000000");

    private final JdbcClient jdbc;
    private final PlanItemRows rows;

    StrategicPlanQueries(@Qualifier("readerJdbc") JdbcClient jdbc, PlanItemRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * What a plan is called.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    String titleOf(Caller caller, UUID planId) {
        return jdbc.sql("SELECT p.title FROM plan p WHERE p.plan_id = :planId AND p.to_position IS NULL AND "
                        + PlanItemRows.VISIBLE)
                .param("planId", planId)
                .param("all", !caller.seesPublicEdition())
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * The items of a plan that are in focus, by number.
     *
     * @throws Refusal {@code not-found} if there is no plan that the caller may see
     */
    Page<StrategicItem> items(Caller caller, UUID planId, PageRequest page) {
        titleOf(caller, planId);
        List<String> after = page.first() ? BEFORE_ALL : page.after();
        List<StrategicItem> found = jdbc
                .sql(PlanItemRows.SELECT + """
                        WHERE i.plan_id = :planId AND i.to_position IS NULL AND i.focus IS NOT NULL
                          AND (i.number COLLATE "da-x-icu", i.plan_item_id) > (:number COLLATE "da-x-icu", :itemId)
                        ORDER BY i.number COLLATE "da-x-icu", i.plan_item_id LIMIT\s""" + page.rows())
                .param("planId", planId)
                .param("number", after.get(0))
                .param("itemId", Keys.uuid(after.get(1)))
                .query(rows)
                .list()
                .stream()
                .map(StrategicItem::of)
                .toList();
        return Page.cut(
                found,
                page,
                "/api/plans/" + planId + "/strategic",
                item -> List.of(item.number(), item.planItemId().toString()));
    }
}
