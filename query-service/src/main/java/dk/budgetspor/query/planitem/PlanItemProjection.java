package dk.budgetspor.query.planitem;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each item and what it needs of its plan, and a line for each event of an item. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + PlanItemProjection.VIEW)
class PlanItemProjection {
    static final String VIEW = "plan-item";
    static final String HISTORY = "plan_item_history";

    private final VersionedTable items;
    private final VersionedTable plans;
    private final HistoryTable history;
    private final JsonMapper json;

    PlanItemProjection(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.items = new VersionedTable(
                jdbc,
                "plan_item",
                "plan_item_id",
                "plan_id",
                "number",
                "title",
                "kind",
                "status",
                "description",
                "process",
                "follow_up",
                "area_code",
                "treatment",
                "amounts::jsonb",
                "completed_on");
        this.plans = new VersionedTable(jdbc, "plan_of_item", "plan_id", "title", "status", "adopted");
        this.history = new HistoryTable(jdbc, HISTORY, json);
        this.json = json;
    }

    @EventHandler
    void on(ImplementationPlanOpened event, Fact fact) {
        plans.insert(
                event.planId(),
                values("title", event.title(), "status", event.status().name(), "adopted", false),
                fact);
    }

    @EventHandler
    void on(ImplementationPlanAdopted event, Fact fact) {
        plans.revise(event.planId(), values("status", event.status().name(), "adopted", true), fact);
    }

    @EventHandler
    void on(ImplementationPlanClosed event, Fact fact) {
        plans.revise(event.planId(), values("status", event.status().name()), fact);
    }

    @EventHandler
    void on(PlanItemCreated event, Fact fact) {
        items.insert(
                event.planItemId(),
                values(
                        "plan_id", event.planId(),
                        "number", event.number(),
                        "title", event.title(),
                        "kind", event.kind().name(),
                        "status", event.status().name(),
                        "description", event.description(),
                        "process", event.process(),
                        "follow_up", event.followUp(),
                        "area_code", event.areaCode(),
                        "treatment", event.treatment().name(),
                        "amounts", json.writeValueAsString(event.amounts()),
                        "completed_on", null),
                fact);
        history.add(event, fact);
    }

    @EventHandler
    void on(PlanItemStarted event, Fact fact) {
        items.revise(event.planItemId(), values("status", event.status().name()), fact);
        history.add(event, fact);
    }

    @EventHandler
    void on(PlanItemCompleted event, Fact fact) {
        items.revise(
                event.planItemId(), values("status", event.status().name(), "completed_on", event.completedOn()), fact);
        history.add(event, fact);
    }

    @EventHandler
    void on(PlanItemReopened event, Fact fact) {
        items.revise(event.planItemId(), values("status", event.status().name(), "completed_on", null), fact);
        history.add(event, fact);
    }

    @EventHandler
    void on(PlanItemAbandoned event, Fact fact) {
        items.revise(event.planItemId(), values("status", event.status().name()), fact);
        history.add(event, fact);
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View planItemView(PlanItemProjection projection) {
            return new View(VIEW, List.of("plan_item", "plan_of_item", HISTORY), projection);
        }
    }
}
