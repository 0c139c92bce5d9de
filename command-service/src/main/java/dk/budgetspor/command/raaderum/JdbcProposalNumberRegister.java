package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of the numbers of proposals, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcProposalNumberRegister implements ProposalNumberRegister {
    private final JdbcClient writer;

    JdbcProposalNumberRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public boolean isTaken(RoundId round, String number) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.raaderum_proposal_number
                                       WHERE round_id = :roundId AND number = :number)""")
                .param("roundId", round.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** The unique index decides where two hand in the same number at once. */
    @EventHandler
    void on(SavingsProposalSubmitted event) {
        try {
            writer.sql("""
                            INSERT INTO command_model.raaderum_proposal_number (round_id, number)
                            VALUES (:roundId, :number)""")
                    .param("roundId", event.roundId())
                    .param("number", event.number())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ProposalNumbersAreUniqueInARound.taken(event.number());
        }
    }
}
