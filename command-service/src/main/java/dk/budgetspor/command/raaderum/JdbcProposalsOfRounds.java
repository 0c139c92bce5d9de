package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals of rounds, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcProposalsOfRounds implements ProposalsOfRounds {
    private final JdbcClient writer;

    JdbcProposalsOfRounds(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public boolean holds(RoundId round, ProposalId proposal) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.raaderum_round_proposal
                                       WHERE proposal_id = :proposalId AND round_id = :roundId)""")
                .param("proposalId", proposal.value())
                .param("roundId", round.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(SavingsProposalSubmitted event) {
        writer.sql("""
                        INSERT INTO command_model.raaderum_round_proposal (proposal_id, round_id)
                        VALUES (:proposalId, :roundId)""")
                .param("proposalId", event.proposalId())
                .param("roundId", event.roundId())
                .update();
    }
}
