package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of meetings. */
@Component
class MeetingRows implements RowMapper<Meeting> {
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
                row.getBoolean("published"),
                ended == null ? Long.MAX_VALUE : ended,
                row.getLong("version"));
    }
}
