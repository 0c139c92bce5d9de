package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of rounds, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcRoundRegister implements RoundRegister {
    private final JdbcClient writer;

    JdbcRoundRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return writer.sql("SELECT budget_year, closed FROM command_model.raaderum_round WHERE round_id = :roundId")
                .param("roundId", id.value())
                .query((row, number) -> new Round(row.getInt("budget_year"), row.getBoolean("closed")))
                .optional();
    }

    @EventHandler
    void on(SavingsRoundOpened event) {
        writer.sql("INSERT INTO command_model.raaderum_round (round_id, budget_year) VALUES (:roundId, :budgetYear)")
                .param("roundId", event.roundId())
                .param("budgetYear", event.budgetYear())
                .update();
    }

    @EventHandler
    void on(SavingsRoundClosed event) {
        writer.sql("UPDATE command_model.raaderum_round SET closed = true WHERE round_id = :roundId")
                .param("roundId", event.roundId())
                .update();
    }
}
