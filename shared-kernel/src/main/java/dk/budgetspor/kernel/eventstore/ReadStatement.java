package dk.budgetspor.kernel.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * Asks for a number of events after a position. Axon's own statement asks for a range of positions, so that a short
 * answer may be a gap: whoever asks has to ask again until there is nothing.
 */
final class ReadStatement {
    private static final String READ = """
            WITH found AS (
                (SELECT * FROM event_store.domain_event_entry WHERE global_index = ANY (?))
                UNION ALL
                (SELECT * FROM event_store.domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT %d))
            SELECT global_index, event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data
            FROM found ORDER BY global_index""";

    private ReadStatement() {}

    static PreparedStatement withoutGaps(Connection connection, EventSchema schema, long after, int count)
            throws SQLException {
        return withGaps(connection, schema, after, count, List.of());
    }

    /** Also asks for the given positions, which were empty when they were last looked at. */
    static PreparedStatement withGaps(Connection connection, EventSchema schema, long after, int count, List<Long> gaps)
            throws SQLException {
        PreparedStatement read = connection.prepareStatement(text(count));
        read.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
        read.setLong(2, after);
        return read;
    }

    /** Its first parameter is the gaps, its second the position. */
    static String text(int count) {
        return READ.formatted(count);
    }
}
