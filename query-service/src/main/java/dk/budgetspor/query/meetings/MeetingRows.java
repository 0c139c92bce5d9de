package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of meetings, with when and where each was to be as its agenda was published. */
@Component
class MeetingRows implements RowMapper<Meeting> {
    /** Versions of meetings, as {@code m}; a condition says which. */
    static final String SELECT = """
            SELECT m.*, f.held_on AS first_date, f.starts_at AS first_start, f.ends_at AS first_end, f.place AS first_place
            FROM meeting m
            LEFT JOIN meeting f ON f.meeting_id = m.meeting_id AND f.from_position = m.published_position
              AND (f.held_on, f.starts_at, f.ends_at, f.place)
                IS DISTINCT FROM (m.held_on, m.starts_at, m.ends_at, m.place)
            """;

    private static final TypeReference<List<Meeting.Continuation>> DAYS = new TypeReference<>() {};

    private final JsonMapper json;

    MeetingRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Meeting mapRow(ResultSet row, int number) throws SQLException {
        Long ended = row.getObject("ended_position", Long.class);
        return new Meeting(
                row.getObject("meeting_id", UUID.class),
                row.getString("body_code"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("cycle"),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("ended_at", LocalTime.class),
                json.readValue(row.getString("continuations"), DAYS),
                row.getString("cancelled_reason"),
                moved(row),
                row.getBoolean("published"),
                ended == null ? Long.MAX_VALUE : ended,
                row.getLong("version"));
    }

    private static Meeting.@Nullable Moved moved(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("first_date", LocalDate.class);
        return date == null
                ? null
                : new Meeting.Moved(
                        date,
                        row.getObject("first_start", LocalTime.class),
                        row.getObject("first_end", LocalTime.class),
                        row.getString("first_place"),
                        row.getString("moved_reason"));
    }
}
