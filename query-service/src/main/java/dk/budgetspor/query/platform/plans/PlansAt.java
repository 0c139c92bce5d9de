package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells plans as they stood at a position of the store; who may see them is for the rooms to say. */
@Component
public class PlansAt {
    private static final int BATCH = 200;
    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PlanItemRows rows;

    PlansAt(@Qualifier("readerJdbc") JdbcClient jdbc, PlanItemRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The plan as it stood then; empty if it was not there yet. */
    public Optional<PlanAt> plan(UUID planId, long position) {
        return jdbc.sql("""
                        SELECT * FROM plan WHERE plan_id = :planId
                          AND from_position <= :position AND (to_position IS NULL OR to_position > :position)""")
                .param("planId", planId)
                .param("position", position)
                .query((row, number) -> new PlanAt(
                        planId,
                        row.getString("title"),
                        row.getInt("budget_year"),
                        PlanStatus.valueOf(row.getString("status")),
                        position))
                .optional();
    }

    /** The plan as it stands, at the position of the last event of it or its items. */
    public Optional<PlanAt> today(UUID planId) {
        long position = jdbc.sql("""
                        SELECT coalesce(max(from_position), 0) FROM (
                            SELECT from_position FROM plan WHERE plan_id = :planId
                            UNION ALL
                            SELECT from_position FROM plan_item WHERE plan_id = :planId) AS versions""").param("planId", planId).query(Long.class).single();
        return plan(planId, position);
    }

    /**
     * Gives out the items of a plan by number, in the Danish order. They are read some at a time, and no connection is
     * held meanwhile; that they are told as of a position keeps them of one piece.
     */
    public void items(PlanAt plan, Consumer<PlanItemRow> each) {
        String number = "";
        UUID id = LOWEST;
        List<PlanItemRow> batch;
        do {
            batch = jdbc.sql(PlanItemRows.SELECT_AT + """
                            AND i.plan_id = :planId
                            AND (i.number COLLATE "da-x-icu", i.plan_item_id) > (:number COLLATE "da-x-icu", :id)
                            ORDER BY i.number COLLATE "da-x-icu", i.plan_item_id LIMIT\s""" + BATCH)
                    .param("position", plan.position())
                    .param("planId", plan.planId())
                    .param("number", number)
                    .param("id", id)
                    .query(rows)
                    .list();
            batch.forEach(each);
            if (!batch.isEmpty()) {
                PlanItemRow last = batch.get(batch.size() - 1);
                number = last.number();
                id = last.planItemId();
            }
        } while (batch.size() == BATCH);
    }
}
