package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of bodies, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcBodyRegister implements BodyRegister {
    private final JdbcClient writer;

    JdbcBodyRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Standing standingOf(BodyCode code) {
        return writer.sql("SELECT dissolved FROM command_model.organisation_body WHERE code = :code")
                .param("code", code.value())
                .query(Boolean.class)
                .optional()
                .map(dissolved -> dissolved ? Standing.DISSOLVED : Standing.EXISTS)
                .orElse(Standing.UNKNOWN);
    }

    @EventHandler
    void on(BodyEstablished event) {
        put(event.code(), false);
    }

    @EventHandler
    void on(BodyReestablished event) {
        put(event.code(), false);
    }

    @EventHandler
    void on(BodyDissolved event) {
        put(event.code(), true);
    }

    private void put(String code, boolean dissolved) {
        writer.sql("""
                        INSERT INTO command_model.organisation_body (code, dissolved) VALUES (:code, :dissolved)
                        ON CONFLICT (code) DO UPDATE SET dissolved = :dissolved""").param("code", code).param("dissolved", dissolved).update();
    }
}
