package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the texts that decisions add to items. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class AmendmentsProjection {
    private final JdbcClient jdbc;
    private final VersionedTable amendments;
    private final VersionedTable items;

    AmendmentsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.amendments = new VersionedTable(
                jdbc,
                "plan_item_amendment",
                "amendment_id",
                "plan_item_id",
                "decision_id",
                "body_code",
                "decided_on",
                "text");
        this.items = PlanItemVersions.in(jdbc);
    }

    @EventHandler
    void on(PlanItemAmended event, Fact fact) {
        String id = id(event.planItemId(), event.decisionId());
        if (stands(id)) {
            amendments.revise(id, values("decided_on", event.decidedOn(), "text", event.text()), fact);
        } else {
            amendments.insert(
                    id,
                    values(
                            "plan_item_id", event.planItemId(),
                            "decision_id", event.decisionId(),
                            "body_code", event.bodyCode(),
                            "decided_on", event.decidedOn(),
                            "text", event.text()),
                    fact);
        }
        items.revise(event.planItemId(), values(), fact);
    }

    @EventHandler
    void on(PlanItemAmendmentRevoked event, Fact fact) {
        amendments.close(id(event.planItemId(), event.decisionId()), fact);
        items.revise(event.planItemId(), values(), fact);
    }

    private boolean stands(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan_item_amendment"
                        + " WHERE amendment_id = :id AND to_position IS NULL)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static String id(UUID planItemId, UUID decisionId) {
        return planItemId + ":" + decisionId;
    }
}
