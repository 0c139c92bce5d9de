package dk.budgetspor.query.hearing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of proposals, as people write them, and the proposals behind them. */
@Component
class ProposalNumbers {
    private final JdbcClient jdbc;

    ProposalNumbers(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposal of a round that a number is of; what is none stays as it was typed, for the command service to say so. */
    Object proposal(UUID roundId, String number) {
        return jdbc.sql("""
                        SELECT proposal_id FROM savings_proposal
                        WHERE round_id = :id AND to_position IS NULL AND upper(number) = upper(:number)""")
                .param("id", roundId)
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(Object.class::cast)
                .orElse(number);
    }

    /** The numbers and titles of proposals. */
    Map<UUID, String> names(Collection<UUID> proposalIds) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        SELECT proposal_id, number || ' ' || title AS name FROM savings_proposal
                        WHERE proposal_id = ANY (:ids) AND to_position IS NULL""").param("ids", proposalIds.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("proposal_id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
