package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of work packages, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcWorkPackageRegister implements WorkPackageRegister {
    private final JdbcClient writer;

    JdbcWorkPackageRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<WorkPackage> find(RoundId round, WorkPackageId id) {
        return writer.sql("""
                        SELECT area_code FROM command_model.raaderum_work_package
                        WHERE work_package_id = :workPackageId AND round_id = :roundId""")
                .param("workPackageId", id.value())
                .param("roundId", round.value())
                .query((row, number) -> new WorkPackage(row.getString("area_code")))
                .optional();
    }

    @EventHandler
    void on(WorkPackageFormed event) {
        writer.sql("""
                        INSERT INTO command_model.raaderum_work_package (work_package_id, round_id, area_code)
                        VALUES (:workPackageId, :roundId, :areaCode)""")
                .param("workPackageId", event.workPackageId())
                .param("roundId", event.roundId())
                .param("areaCode", event.areaCode())
                .update();
    }
}
