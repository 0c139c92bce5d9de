package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.Writes;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the items of a plan amount to by kind, status and year, kept as the items change: adding up a large plan each
 * time somebody looks would take a hundred times as long.
 */
final class Totals {
    private static final String FOLLOW = """
            WITH fact AS (
                SELECT * FROM unnest(:ids::uuid[], :positions::bigint[]) AS fact (id, position)),
            part AS (
                SELECT i.plan_id, i.kind, i.status, i.amounts, 1 AS sign
                FROM fact CROSS JOIN LATERAL (SELECT * FROM plan_item
                    WHERE plan_item_id = fact.id AND from_position = fact.position LIMIT 1) AS i
                UNION ALL
                SELECT i.plan_id, i.kind, i.status, i.amounts, -1
                FROM fact CROSS JOIN LATERAL (SELECT * FROM plan_item
                    WHERE plan_item_id = fact.id AND from_position < fact.position
                    ORDER BY from_position DESC LIMIT 1) AS i)
            INSERT INTO plan_total AS total (plan_id, kind, status, year, thousand_dkk)
            SELECT plan_id, kind, status, (amount ->> 'year')::int,
                sum(sign * (amount ->> 'thousandDkk')::bigint)
            FROM part, jsonb_array_elements(amounts) AS amount
            GROUP BY 1, 2, 3, 4
            ON CONFLICT (plan_id, kind, status, year)
            DO UPDATE SET thousand_dkk = total.thousand_dkk + excluded.thousand_dkk""";

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an event may change them. */
    static boolean dependOn(PlanItemEvent event) {
        return event instanceof PlanItemStatusEvent || event instanceof PlanItemAmountsAdjusted;
    }

    /** Takes the version that the fact has closed out of them and the one it has opened in; to be called once a fact. */
    void follow(UUID planItemId, Fact fact) {
        Writes.writeAll(jdbc, fact, FOLLOW, Map.of("ids", planItemId.toString(), "positions", fact.position()));
    }
}
