package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of ideas, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcIdeaRegister implements IdeaRegister, IdeaMerges {
    private final JdbcClient writer;

    JdbcIdeaRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Idea> find(RoundId round, IdeaId id) {
        return writer.sql("""
                        SELECT area_code, merged_into, set_aside FROM command_model.raaderum_idea
                        WHERE idea_id = :ideaId AND round_id = :roundId""")
                .param("ideaId", id.value())
                .param("roundId", round.value())
                .query((row, number) -> new Idea(
                        row.getString("area_code"),
                        row.getObject("merged_into", UUID.class) != null,
                        row.getBoolean("set_aside")))
                .optional();
    }

    @Override
    public Optional<IdeaId> goesOnAs(RoundId round, IdeaId id) {
        writer.sql("SELECT FROM command_model.raaderum_round WHERE round_id = :roundId FOR NO KEY UPDATE")
                .param("roundId", round.value())
                .query()
                .listOfRows();
        return writer.sql("""
                        SELECT merged_into FROM command_model.raaderum_idea
                        WHERE idea_id = :ideaId AND merged_into IS NOT NULL""")
                .param("ideaId", id.value())
                .query(UUID.class)
                .optional()
                .map(IdeaId::new);
    }

    @EventHandler
    void on(SavingsIdeaRegistered event) {
        writer.sql("""
                        INSERT INTO command_model.raaderum_idea (idea_id, round_id, area_code)
                        VALUES (:ideaId, :roundId, :areaCode)""")
                .param("ideaId", event.ideaId())
                .param("roundId", event.roundId())
                .param("areaCode", event.areaCode())
                .update();
    }

    @EventHandler
    void on(SavingsIdeaSorted event) {
        writer.sql("""
                        UPDATE command_model.raaderum_idea SET area_code = :areaCode, set_aside = false
                        WHERE idea_id = :ideaId""")
                .param("ideaId", event.ideaId())
                .param("areaCode", event.areaCode())
                .update();
    }

    @EventHandler
    void on(SavingsIdeaMerged event) {
        writer.sql("UPDATE command_model.raaderum_idea SET merged_into = :intoIdeaId WHERE idea_id = :ideaId")
                .param("ideaId", event.ideaId())
                .param("intoIdeaId", event.intoIdeaId())
                .update();
    }

    @EventHandler
    void on(SavingsIdeaSetAside event) {
        writer.sql("UPDATE command_model.raaderum_idea SET set_aside = true WHERE idea_id = :ideaId")
                .param("ideaId", event.ideaId())
                .update();
    }
}
