package dk.budgetspor.query.platform.plans;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plans the public knows of, and so which items: those that were adopted. */
@Component
public class AdoptedPlans {
    private final JdbcClient jdbc;

    AdoptedPlans(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the plans that were adopted. */
    public Set<UUID> plansAmong(Collection<UUID> planIds) {
        return among(planIds, """
                SELECT plan_id FROM plan
                WHERE plan_id = ANY (:ids) AND to_position IS NULL AND adopted_on IS NOT NULL""");
    }

    /** Those of the items whose plans were adopted. */
    public Set<UUID> itemsAmong(Collection<UUID> planItemIds) {
        return among(planItemIds, """
                SELECT i.plan_item_id FROM plan_item i
                JOIN plan p ON p.plan_id = i.plan_id AND p.to_position IS NULL AND p.adopted_on IS NOT NULL
                WHERE i.plan_item_id = ANY (:ids) AND i.to_position IS NULL""");
    }

    private Set<UUID> among(Collection<UUID> ids, String select) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql(select).param("ids", ids.toArray(UUID[]::new)).query(UUID.class).list().stream()
                        .collect(Collectors.toUnmodifiableSet());
    }
}
