package dk.budgetspor.command.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a stream ends: the answer to a command that changed nothing. */
interface StreamHeads {
    Receipt.Content of(String aggregateId);

    /** Reads the head from the events table. */
    static StreamHeads in(JdbcClient writer) {
        return aggregateId -> writer.sql("""
                        SELECT aggregate_identifier AS aggregate_id, sequence_number AS version, global_index AS position
                        FROM event_store.domain_event_entry
                        WHERE aggregate_identifier = :id
                        ORDER BY sequence_number DESC LIMIT 1""")
                .param("id", aggregateId)
                .query(Receipt.Content.class)
                .single();
    }
}
