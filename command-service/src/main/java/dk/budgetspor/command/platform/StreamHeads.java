package dk.budgetspor.command.platform;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a stream ends: the answer to a command that changed nothing. */
interface StreamHeads {
    Receipt.Content of(String aggregateId);

    /** Whether a position is given with the append, so that the answer is stored in its transaction. */
    boolean knowBeforeCommit();

    /** Reads the head from the events table. */
    static StreamHeads in(JdbcClient writer) {
        return new StreamHeads() {
            @Override
            public Receipt.Content of(String aggregateId) {
                return writer.sql("""
                                SELECT aggregate_identifier AS aggregate_id, sequence_number AS version,
                                    global_index AS position, NULL::integer AS number
                                FROM event_store.domain_event_entry
                                WHERE aggregate_identifier = :id
                                ORDER BY sequence_number DESC LIMIT 1""")
                        .param("id", aggregateId)
                        .query(Receipt.Content.class)
                        .single();
            }

            @Override
            public boolean knowBeforeCommit() {
                return true;
            }
        };
    }

    /**
     * Asks Axon Server, which tells no position of an append: the head of the whole store, right after the commit, is at
     * least as far, so that a reader who waits for it sees what was done.
     */
    static StreamHeads in(EventStore events) {
        return new StreamHeads() {
            @Override
            public Receipt.Content of(String aggregateId) {
                TrackingToken head = events.createHeadToken();
                return new Receipt.Content(
                        aggregateId,
                        events.lastSequenceNumberFor(aggregateId).orElse(0L),
                        head == null ? 0 : head.position().orElse(0),
                        null);
            }

            @Override
            public boolean knowBeforeCommit() {
                return false;
            }
        };
    }
}
