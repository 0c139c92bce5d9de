package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of plans and items that decisions can be about, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcPlanningRegister implements PlanningRegister {
    private final JdbcClient writer;

    JdbcPlanningRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public boolean knows(PlanId planId) {
        return exists("SELECT EXISTS (SELECT FROM command_model.meetings_plan WHERE plan_id = :id)", planId.value());
    }

    @Override
    public boolean knows(PlanItemId planItemId) {
        return exists(
                "SELECT EXISTS (SELECT FROM command_model.meetings_plan_item WHERE plan_item_id = :id)",
                planItemId.value());
    }

    @EventHandler
    void on(ImplementationPlanOpened event) {
        writer.sql("INSERT INTO command_model.meetings_plan (plan_id) VALUES (:planId)")
                .param("planId", event.planId())
                .update();
    }

    @EventHandler
    void on(PlanItemCreated event) {
        writer.sql("INSERT INTO command_model.meetings_plan_item (plan_item_id) VALUES (:planItemId)")
                .param("planItemId", event.planItemId())
                .update();
    }

    private boolean exists(String sql, UUID id) {
        return writer.sql(sql).param("id", id).query(Boolean.class).single();
    }
}
