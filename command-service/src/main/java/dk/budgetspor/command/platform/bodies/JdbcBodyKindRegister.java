package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of the kinds of bodies, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcBodyKindRegister implements BodyKindRegister {
    private final JdbcClient writer;

    JdbcBodyKindRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<BodyKind> kindOf(BodyCode code) {
        return writer.sql("SELECT kind FROM command_model.organisation_body_kind WHERE code = :code")
                .param("code", code.value())
                .query(String.class)
                .optional()
                .map(BodyKind::valueOf);
    }

    @EventHandler
    void on(BodyEstablished event) {
        put(event.code(), event.kind());
    }

    @EventHandler
    void on(BodyReestablished event) {
        put(event.code(), event.kind());
    }

    private void put(String code, BodyKind kind) {
        writer.sql("""
                        INSERT INTO command_model.organisation_body_kind (code, kind) VALUES (:code, :kind)
                        ON CONFLICT (code) DO UPDATE SET kind = :kind""").param("code", code).param("kind", kind.name()).update();
    }
}
