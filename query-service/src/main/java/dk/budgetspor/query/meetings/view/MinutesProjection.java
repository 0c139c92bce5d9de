package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps who took part and who signed. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class MinutesProjection {
    private final JdbcClient jdbc;
    private final VersionedTable attendance;
    private final JsonMapper json;

    MinutesProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.attendance = new VersionedTable(
                jdbc, "meeting_attendance", "attendance_of", "meeting_id", "agenda_item_id", "attendance::jsonb");
        this.json = json;
    }

    @EventHandler
    void on(AttendanceRecorded event, Fact fact) {
        UUID item = event.agendaItemId();
        UUID of = item == null ? event.meetingId() : item;
        Map<String, @Nullable Object> values = values(
                "meeting_id",
                event.meetingId(),
                "agenda_item_id",
                item,
                "attendance",
                json.writeValueAsString(event.attendance()));
        if (isRecorded(of)) {
            attendance.revise(of, values, fact);
        } else {
            attendance.insert(of, values, fact);
        }
    }

    private boolean isRecorded(UUID of) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM meeting_attendance WHERE attendance_of = :id)")
                .param("id", of)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(MinutesSigned event, Fact fact) {
        jdbc.sql("""
                        INSERT INTO meeting_signature (meeting_id, seat_id, member_name, signed_on, position)
                        VALUES (:meeting, :seat, :member, :signedOn, :position) ON CONFLICT DO NOTHING""")
                .param("meeting", event.meetingId())
                .param("seat", event.seatId())
                .param("member", event.memberName())
                .param("signedOn", Copenhagen.dayOf(fact.recordedAt()))
                .param("position", fact.position())
                .update();
    }
}
