package dk.budgetspor.command.platform.proposals;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of savings proposals, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcProposalRegister implements ProposalRegister {
    private final JdbcClient writer;

    JdbcProposalRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return writer.sql("SELECT round_id, withdrawn FROM command_model.raaderum_proposal WHERE proposal_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Proposal(new RoundId(row.getObject("round_id", UUID.class)), row.getBoolean("withdrawn")))
                .optional();
    }

    @EventHandler
    void on(SavingsProposalSubmitted event) {
        writer.sql("INSERT INTO command_model.raaderum_proposal (proposal_id, round_id) VALUES (:proposalId, :roundId)")
                .param("proposalId", event.proposalId())
                .param("roundId", event.roundId())
                .update();
    }

    @EventHandler
    void on(SavingsProposalWithdrawn event) {
        writer.sql("UPDATE command_model.raaderum_proposal SET withdrawn = true WHERE proposal_id = :proposalId")
                .param("proposalId", event.proposalId())
                .update();
    }
}
