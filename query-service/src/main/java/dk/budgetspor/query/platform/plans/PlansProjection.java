package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
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

/** Keeps a row for each plan. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class PlansProjection {
    private final VersionedTable plans;

    PlansProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.plans = new VersionedTable(
                jdbc, "plan", "plan_id", "title", "budget_year", "budget_agreement", "status", "adopted_on");
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

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View plansView(
                PlansProjection plans,
                PlanItemsProjection items,
                TreatmentsProjection treatments,
                AmendmentsProjection amendments,
                PlanItemFactsProjection facts,
                StatusReportsProjection reports) {
            return new View(
                    View.PLANS,
                    List.of(
                            "plan",
                            "plan_item",
                            "plan_total",
                            "plan_item_treatment",
                            "plan_item_amendment",
                            "plan_item_progress",
                            "plan_item_attachment",
                            "plan_item_history",
                            "status_report"),
                    List.of(plans, items, treatments, amendments, facts, reports));
        }
    }
}
