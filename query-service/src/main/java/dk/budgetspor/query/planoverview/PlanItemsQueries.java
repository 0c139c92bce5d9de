package dk.budgetspor.query.planoverview;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.plans.PlanItemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the items of a plan. */
@Component
class PlanItemsQueries {
    static final int KEYS = 2;
    static final long MOST_COUNTED = 1000;

    private static final String TODAY = " FROM plan_item i WHERE i.plan_id = :planId AND i.to_position IS NULL";
    private static final String SELECT = """
            SELECT i.plan_item_id, i.number, i.title, i.kind, i.status, i.area_code, i.treatment, i.amounts,
                i.treatments, i.latest_progress ->> 'light' AS light, i.focus IS NOT NULL AS in_focus, i.version
            """ + TODAY;
    private static final String ADOPTED = """
            AND EXISTS (SELECT FROM plan p
                WHERE p.plan_id = :planId AND p.to_position IS NULL AND p.adopted_on IS NOT NULL)""";

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
        List<OverviewItem> found = passing(SELECT, planId, filter)
                .when(caller.seesPublicEdition(), ADOPTED)
                .when(!page.first(), """
                        AND (i.number COLLATE "da-x-icu", i.plan_item_id) > (:number COLLATE "da-x-icu", :itemId)""")
                .then("ORDER BY i.number COLLATE \"da-x-icu\", i.plan_item_id")
                .limit(page.rows())
                .param("number", page.first() ? "" : page.after().get(0))
                .param("itemId", page.first() ? planId : Keys.uuid(page.after().get(1)))
                .on(jdbc)
                .query((row, number) -> item(row, planId, caller))
                .list();
        if (found.isEmpty()) {
            plans.plan(caller, planId);
        }
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
        return passing("SELECT count(*) FROM (SELECT" + TODAY, planId, filter)
                .then("LIMIT " + (MOST_COUNTED + 1) + ") AS counted")
                .on(jdbc)
                .query(Long.class)
                .single();
    }

    private static Search passing(String select, UUID planId, ItemFilter filter) {
        return Search.of(select)
                .param("planId", planId)
                .given("kind", name(filter.kind()), "AND i.kind = :kind")
                .given("status", name(filter.status()), "AND i.status = :status")
                .given("area", filter.area(), "AND i.area_code = :area")
                .given("focus", filter.focus(), "AND (i.focus IS NOT NULL) = :focus")
                .given("body", filter.body(), """
                        AND EXISTS (SELECT FROM plan_item_treatment t
                            WHERE t.plan_item_id = i.plan_item_id AND t.to_position IS NULL AND t.body_code = :body)""")
                .given("text", filter.text(), """
                        AND strpos(lower(concat_ws(E'\\n', i.number, i.title, i.description, i.process,
                            i.follow_up)), lower(:text)) > 0""");
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private OverviewItem item(ResultSet row, UUID planId, Caller caller) throws SQLException {
        String light = row.getString("light");
        return new OverviewItem(
                row.getObject("plan_item_id", UUID.class),
                planId,
                row.getString("number"),
                row.getString("title"),
                PlanItemKind.valueOf(row.getString("kind")),
                PlanItemStatus.valueOf(row.getString("status")),
                row.getString("area_code"),
                TreatmentKind.valueOf(row.getString("treatment")),
                rows.amounts(row),
                rows.treatments(row),
                light == null ? null : TrafficLight.valueOf(light),
                row.getBoolean("in_focus"),
                caller.seesPublicEdition() ? null : row.getLong("version"));
    }
}
