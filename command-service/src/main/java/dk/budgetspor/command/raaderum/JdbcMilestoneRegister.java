package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of milestones, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcMilestoneRegister implements MilestoneRegister {
    private final JdbcClient writer;

    JdbcMilestoneRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public List<Milestone> ofKind(RoundId id, MilestoneKind kind) {
        return writer.sql("""
                        SELECT milestone_id, first_day, last_day, area_codes FROM command_model.raaderum_milestone
                        WHERE round_id = :roundId AND kind = :kind ORDER BY first_day, last_day, milestone_id""")
                .param("roundId", id.value())
                .param("kind", kind.name())
                .query((row, number) -> milestone(row))
                .list();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("milestone_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Arrays.asList((String[]) row.getArray("area_codes").getArray()));
    }

    @EventHandler
    void on(MilestonePlanned event) {
        writer.sql("""
                        INSERT INTO command_model.raaderum_milestone
                            (milestone_id, round_id, kind, first_day, last_day, area_codes)
                        VALUES (:milestoneId, :roundId, :kind, :from, :to, :areaCodes)""")
                .param("milestoneId", event.milestoneId())
                .param("roundId", event.roundId())
                .param("kind", event.kind().name())
                .param("from", event.from())
                .param("to", event.to())
                .param("areaCodes", event.areaCodes().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(MilestoneMoved event) {
        writer.sql("""
                        UPDATE command_model.raaderum_milestone SET first_day = :from, last_day = :to
                        WHERE milestone_id = :milestoneId""")
                .param("milestoneId", event.milestoneId())
                .param("from", event.from())
                .param("to", event.to())
                .update();
    }

    @EventHandler
    void on(MilestoneCancelled event) {
        writer.sql("DELETE FROM command_model.raaderum_milestone WHERE milestone_id = :milestoneId")
                .param("milestoneId", event.milestoneId())
                .update();
    }
}
