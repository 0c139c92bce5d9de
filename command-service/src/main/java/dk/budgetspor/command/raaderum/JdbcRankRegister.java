package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of ranks, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcRankRegister implements RankRegister {
    private final JdbcClient writer;

    JdbcRankRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<ProposalId> at(RoundId round, BodyCode committee, int rank) {
        return writer.sql("""
                        SELECT proposal_id FROM command_model.raaderum_rank
                        WHERE round_id = :roundId AND body_code = :bodyCode AND rank = :rank""")
                .param("roundId", round.value())
                .param("bodyCode", committee.value())
                .param("rank", rank)
                .query(UUID.class)
                .optional()
                .map(ProposalId::new);
    }

    /** The unique index decides where two are given the same rank at once. */
    @EventHandler
    void on(SavingsProposalPrioritised event) {
        free(event.proposalId());
        Integer rank = event.rank();
        if (rank != null) {
            try {
                writer.sql("""
                                INSERT INTO command_model.raaderum_rank (proposal_id, round_id, body_code, rank)
                                VALUES (:proposalId, :roundId, :bodyCode, :rank)""")
                        .param("proposalId", event.proposalId())
                        .param("roundId", event.roundId())
                        .param("bodyCode", event.bodyCode())
                        .param("rank", rank)
                        .update();
            } catch (DuplicateKeyException taken) {
                throw RanksAreGivenOnce.taken(rank, new BodyCode(event.bodyCode()));
            }
        }
    }

    @EventHandler
    void on(SavingsProposalWithdrawn event) {
        free(event.proposalId());
    }

    private void free(UUID proposalId) {
        writer.sql("DELETE FROM command_model.raaderum_rank WHERE proposal_id = :proposalId")
                .param("proposalId", proposalId)
                .update();
    }
}
