package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what never changes once it is said: a line for each event of an item, its progress reports, its attachments. The
 * latest report stands in the row of the item too.
 */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class PlanItemFactsProjection {
    private static final Expression LATEST = new Expression("""
            (SELECT json_build_object('statusDate', g.status_date, 'light', g.light, 'note', g.note,
                'effect', g.effect, 'citizenConsequences', g.citizen_consequences)
            FROM plan_item_progress g WHERE g.plan_item_id = :plan_item_id
            ORDER BY g.status_date DESC, g.position DESC LIMIT 1)""");

    private static final Expression LATEST_DATE = new Expression(
            "(SELECT max(g.status_date) FROM plan_item_progress g WHERE g.plan_item_id = :plan_item_id)");

    private final JdbcClient jdbc;
    private final HistoryTable history;
    private final VersionedTable items;

    PlanItemFactsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.history = new HistoryTable(jdbc, "plan_item_history", json);
        this.items = PlanItemVersions.in(jdbc);
    }

    @EventHandler
    void on(PlanItemEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(PlanItemProgressReported event, Fact fact) {
        history.add(event, fact);
        jdbc.sql("""
                        INSERT INTO plan_item_progress (position, plan_item_id, status_date, light, note, effect,
                            citizen_consequences)
                        VALUES (:position, :id, :statusDate, :light, :note, :effect, :citizenConsequences)
                        ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("id", event.planItemId())
                .param("statusDate", event.statusDate())
                .param("light", event.light().name())
                .param("note", event.note())
                .param("effect", event.effect())
                .param("citizenConsequences", event.citizenConsequences())
                .update();
        items.revise(event.planItemId(), values("latest_progress", LATEST, "told_on", LATEST_DATE), fact);
    }

    @EventHandler
    void on(PlanItemDocumentAttached event, Fact fact) {
        history.add(event, fact);
        jdbc.sql("""
                        INSERT INTO plan_item_attachment (position, plan_item_id, number, title, document_number,
                            openness)
                        VALUES (:position, :id, :number, :title, :documentNumber, :openness) ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("id", event.planItemId())
                .param("number", event.number())
                .param("title", event.title())
                .param("documentNumber", event.documentNumber())
                .param("openness", event.openness().name())
                .update();
    }
}
