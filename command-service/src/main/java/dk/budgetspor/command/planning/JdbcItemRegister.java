package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemDerived;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of items, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcItemRegister implements ItemRegister {
    private final JdbcClient writer;

    JdbcItemRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Item> find(PlanItemId planItemId) {
        return writer.sql("""
                        SELECT plan_id, number, kind, derived_from FROM command_model.planning_item
                        WHERE plan_item_id = :planItemId""")
                .param("planItemId", planItemId.value())
                .query((row, number) -> item(row))
                .optional();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("number"),
                PlanItemKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("derived_from", UUID.class)).map(PlanItemId::new));
    }

    @EventHandler
    void on(PlanItemCreated event) {
        writer.sql("""
                        INSERT INTO command_model.planning_item (plan_item_id, plan_id, number, kind)
                        VALUES (:planItemId, :planId, :number, :kind)""")
                .param("planItemId", event.planItemId())
                .param("planId", event.planId())
                .param("number", event.number())
                .param("kind", event.kind().name())
                .update();
    }

    @EventHandler
    void on(PlanItemDerived event) {
        writer.sql("UPDATE command_model.planning_item SET derived_from = :from WHERE plan_item_id = :planItemId")
                .param("from", event.derivedFrom())
                .param("planItemId", event.planItemId())
                .update();
    }
}
