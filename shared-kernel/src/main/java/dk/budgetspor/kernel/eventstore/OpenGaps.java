package dk.budgetspor.kernel.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The positions that were drawn by transactions which may yet commit. Axon's own tokens of the head and of a time take
 * everything before them for seen, so that a reader that begins there would skip what is committed late.
 */
final class OpenGaps {
    /** As long as readers wait for a gap to fill; a transaction of the writer lasts a sixth of that at most. */
    private static final Duration STAY_OPEN = Duration.ofSeconds(60);

    private static final String GAPS = """
            SELECT gap
            FROM generate_series(
                coalesce((SELECT global_index FROM event_store.domain_event_entry
                          WHERE global_index <= ? AND time_stamp < ?
                          ORDER BY global_index DESC LIMIT 1), 0) + 1, ?) AS gap
            WHERE NOT EXISTS (SELECT FROM event_store.domain_event_entry WHERE global_index = gap)""";

    private OpenGaps() {}

    /** The same place with its open gaps. */
    static GapAwareTrackingToken in(GapAwareTrackingToken place, ConnectionProvider connections) {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(GAPS)) {
            query.setLong(1, place.getIndex());
            query.setString(
                    2,
                    DateTimeUtils.formatInstant(
                            GenericEventMessage.clock.instant().minus(STAY_OPEN)));
            query.setLong(3, place.getIndex());
            SortedSet<Long> gaps = positions(query);
            long index = place.getIndex();
            while (gaps.remove(index)) {
                index--;
            }
            return GapAwareTrackingToken.newInstance(index, gaps);
        } catch (SQLException fault) {
            throw new EventStoreException("cannot tell which positions are open", fault);
        }
    }

    private static SortedSet<Long> positions(PreparedStatement query) throws SQLException {
        SortedSet<Long> positions = new TreeSet<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }
}
