package dk.budgetspor.command.platform.areas;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of areas, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcAreaRegister implements AreaRegister, AreaBodyRegister {
    private final JdbcClient writer;

    JdbcAreaRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public boolean knows(AreaCode code) {
        return writer.sql("SELECT EXISTS (SELECT FROM command_model.planning_area WHERE code = :code)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<BodyCode> bodiesOf(AreaCode code) {
        return writer.sql("SELECT unnest(body_codes) FROM command_model.planning_area WHERE code = :code")
                .param("code", code.value())
                .query((row, number) -> new BodyCode(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(ManagementAreaEstablished event) {
        writer.sql("""
                        INSERT INTO command_model.planning_area (code, body_codes) VALUES (:code, :bodyCodes)
                        ON CONFLICT DO NOTHING""")
                .param("code", event.code())
                .param("bodyCodes", event.bodyCodes().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(ManagementAreaReassigned event) {
        writer.sql("UPDATE command_model.planning_area SET body_codes = :bodyCodes WHERE code = :code")
                .param("code", event.code())
                .param("bodyCodes", event.bodyCodes().toArray(String[]::new))
                .update();
    }
}
