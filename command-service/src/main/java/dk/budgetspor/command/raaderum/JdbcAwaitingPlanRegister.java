package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of adopted proposals that wait for a plan, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcAwaitingPlanRegister implements AwaitingPlanRegister {
    private final JdbcClient writer;

    JdbcAwaitingPlanRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public List<ProposalId> awaiting(int budgetYear) {
        return writer.sql("""
                        SELECT proposal_id FROM command_model.raaderum_awaiting_plan
                        WHERE budget_year = :budgetYear ORDER BY proposal_id""")
                .param("budgetYear", budgetYear)
                .query((row, number) -> new ProposalId(row.getObject("proposal_id", UUID.class)))
                .list();
    }

    @EventHandler
    void on(ProposalAwaitsPlan event) {
        writer.sql("""
                        INSERT INTO command_model.raaderum_awaiting_plan (proposal_id, budget_year)
                        VALUES (:proposalId, :budgetYear) ON CONFLICT DO NOTHING""")
                .param("proposalId", event.proposalId())
                .param("budgetYear", event.budgetYear())
                .update();
    }

    @EventHandler
    void on(ProposalBecamePlanItem event) {
        writer.sql("DELETE FROM command_model.raaderum_awaiting_plan WHERE proposal_id = :proposalId")
                .param("proposalId", event.proposalId())
                .update();
    }
}
