package dk.budgetspor.query.planoverview;

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

/** Asks for the items of a plan. */
@Component
class PlanItemsQueries {
    static final int KEYS = 2;
    static final long MOST_COUNTED = 1000;

    private static final UUID LOWEST = new UUID(0, 0);
    private static final String PASSES = """
            WHERE i.plan_id = :planId AND i.to_position IS NULL
              AND (:kind::text IS NULL OR i.kind = :kind)
              AND (:status::text IS NULL OR i.status = :status)
              AND (:area::text IS NULL OR i.area_code = :area)
              AND (:focus::boolean IS NULL OR (i.focus IS NOT NULL) = :focus)
              AND (:body::text IS NULL OR EXISTS (SELECT FROM plan_item_treatment t
                   WHERE t.plan_item_id = i.plan_item_id AND t.to_position IS NULL AND t.body_code = :body))
              AND (:text::text IS NULL OR strpos(lower(concat_ws(E'\\n', i.number, i.title,
                   i.description, i.process, i.follow_up)), lower(:text)) > 0)
            """;

    private final JdbcClient jdbc;
    private final PlanItemRows rows;
    private final PlanOverviewQueries plans;

    PlanItemsQueries(@Qualifier("readerJdbc") JdbcClient jdbc, PlanItemRows rows, PlanOverviewQueries plans) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.plans = plans;
    }

    /**
     * The items of a plan that pass the filter, by number.
     *
     * @throws Refusal {@code not-found} if there is no plan that the caller may see
     */
    Page<OverviewItem> items(Caller caller, UUID planId, ItemFilter filter, PageRequest page) {
        plans.plan(caller, planId);
        List<OverviewItem> found = passing(PlanItemRows.SELECT, planId, filter, """
                        AND (:first OR (i.number COLLATE "da-x-icu", i.plan_item_id)
                                       > (:number COLLATE "da-x-icu", :itemId))
                        ORDER BY i.number COLLATE "da-x-icu", i.plan_item_id LIMIT :rows""")
                .param("first", page.first())
                .param("number", page.first() ? "" : page.after().get(0))
                .param("itemId", page.first() ? LOWEST : Keys.uuid(page.after().get(1)))
                .param("rows", page.rows())
                .query(rows)
                .list()
                .stream()
                .map(row -> OverviewItem.of(row, caller))
                .toList();
        return Page.cut(
                found,
                page,
                filter.appendedTo("/api/plans/" + planId + "/items"),
                item -> List.of(item.number(), item.planItemId().toString()));
    }

    /**
     * How many items of a plan pass the filter; one more than {@link #MOST_COUNTED} if there are more, since counting a
     * large plan would take longer than showing a page of it.
     *
     * @throws Refusal {@code not-found} if there is no plan that the caller may see
     */
    long count(Caller caller, UUID planId, ItemFilter filter) {
        plans.plan(caller, planId);
        return passing("SELECT count(*) FROM (SELECT FROM plan_item i ", planId, filter, "LIMIT :most) AS counted")
                .param("most", MOST_COUNTED + 1)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec passing(String select, UUID planId, ItemFilter filter, String more) {
        return jdbc.sql(select + PASSES + more)
                .param("planId", planId)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("area", filter.area())
                .param("focus", filter.focus())
                .param("body", filter.body())
                .param("text", filter.text());
    }
}
