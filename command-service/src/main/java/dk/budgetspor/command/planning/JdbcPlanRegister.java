package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of plans and the numbers taken in them, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcPlanRegister implements PlanRegister, BudgetPlans {
    private final JdbcClient writer;

    JdbcPlanRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Plan> find(PlanId planId) {
        return writer.sql("SELECT budget_year, status FROM command_model.planning_plan WHERE plan_id = :planId")
                .param("planId", planId.value())
                .query((row, number) -> new Plan(
                        new PlanPeriod(row.getInt("budget_year")), PlanStatus.valueOf(row.getString("status"))))
                .optional();
    }

    @Override
    public boolean isTaken(PlanId planId, String number) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.planning_item_number
                                       WHERE plan_id = :planId AND number = :number)""")
                .param("planId", planId.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<PlanId> planOf(PlanItemId item, int budgetYear) {
        return writer.sql("""
                        SELECT coalesce(
                            (SELECT plan_id FROM command_model.planning_item WHERE plan_item_id = :item),
                            (SELECT plan_id FROM command_model.planning_plan
                             WHERE budget_year = :budgetYear AND status <> 'CLOSED' ORDER BY place LIMIT 1))""")
                .param("item", item.value())
                .param("budgetYear", budgetYear)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    @EventHandler
    void on(ImplementationPlanOpened event) {
        writer.sql("""
                        INSERT INTO command_model.planning_plan (plan_id, budget_year, status)
                        VALUES (:planId, :budgetYear, 'OPEN')""")
                .param("planId", event.planId())
                .param("budgetYear", event.budgetYear())
                .update();
    }

    @EventHandler
    void on(ImplementationPlanAdopted event) {
        put(event.planId(), PlanStatus.ADOPTED);
    }

    @EventHandler
    void on(ImplementationPlanClosed event) {
        put(event.planId(), PlanStatus.CLOSED);
    }

    private void put(UUID planId, PlanStatus status) {
        writer.sql("UPDATE command_model.planning_plan SET status = :status WHERE plan_id = :planId")
                .param("planId", planId)
                .param("status", status.name())
                .update();
    }

    /** The unique index decides where two create the same number at once. */
    @EventHandler
    void on(PlanItemCreated event) {
        try {
            writer.sql("INSERT INTO command_model.planning_item_number (plan_id, number) VALUES (:planId, :number)")
                    .param("planId", event.planId())
                    .param("number", event.number())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ItemNumbersAreUniqueInAPlan.taken(event.number());
        }
    }
}
