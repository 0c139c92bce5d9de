package dk.budgetspor.query.planoverview;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each plan and each item. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + PlanOverviewProjection.VIEW)
class PlanOverviewProjection {
    static final String VIEW = "plan-overview";

    private final VersionedTable plans;
    private final VersionedTable items;
    private final JsonMapper json;

    PlanOverviewProjection(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.plans = new VersionedTable(
                jdbc, "plan", "plan_id", "title", "budget_year", "budget_agreement", "status", "adopted_on");
        this.items = new VersionedTable(
                jdbc,
                "plan_overview_item",
                "plan_item_id",
                "plan_id",
                "number",
                "title",
                "kind",
                "status",
                "area_code",
                "treatment",
                "amounts::jsonb");
        this.json = json;
    }

    @EventHandler
    void on(ImplementationPlanOpened event, Fact fact) {
        plans.insert(
                event.planId(),
                values(
                        "title", event.title(),
                        "budget_year", event.budgetYear(),
                        "budget_agreement", event.budgetAgreement(),
                        "status", event.status().name(),
                        "adopted_on", null),
                fact);
    }

    @EventHandler
    void on(ImplementationPlanAdopted event, Fact fact) {
        plans.revise(event.planId(), values("status", event.status().name(), "adopted_on", event.adoptedOn()), fact);
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
                        "area_code", event.areaCode(),
                        "treatment", event.treatment().name(),
                        "amounts", json.writeValueAsString(event.amounts())),
                fact);
    }

    @EventHandler
    void on(PlanItemStarted event, Fact fact) {
        stands(event, fact);
    }

    @EventHandler
    void on(PlanItemCompleted event, Fact fact) {
        stands(event, fact);
    }

    @EventHandler
    void on(PlanItemReopened event, Fact fact) {
        stands(event, fact);
    }

    @EventHandler
    void on(PlanItemAbandoned event, Fact fact) {
        stands(event, fact);
    }

    private void stands(PlanItemEvent event, Fact fact) {
        items.revise(event.planItemId(), values("status", event.status().name()), fact);
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View planOverviewView(PlanOverviewProjection projection) {
            return new View(VIEW, List.of("plan", "plan_overview_item"), projection);
        }
    }
}
