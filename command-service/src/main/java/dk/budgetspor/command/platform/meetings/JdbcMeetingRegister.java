package dk.budgetspor.command.platform.meetings;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of meetings, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcMeetingRegister implements MeetingRegister {
    private final JdbcClient writer;

    JdbcMeetingRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Meeting> find(MeetingId meetingId) {
        return writer.sql("""
                        SELECT body_code, opened, held, days FROM command_model.meetings_meeting
                        WHERE meeting_id = :meetingId AND NOT cancelled""")
                .param("meetingId", meetingId.value())
                .query((row, number) -> meeting(row))
                .optional();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        Date[] days = (Date[]) row.getArray("days").getArray();
        return new Meeting(
                row.getString("body_code"),
                row.getBoolean("opened"),
                row.getBoolean("held"),
                Arrays.stream(days).map(Date::toLocalDate).toList());
    }

    @EventHandler
    void on(MeetingScheduled event) {
        writer.sql("""
                        INSERT INTO command_model.meetings_meeting (meeting_id, body_code, days)
                        VALUES (:meetingId, :bodyCode, ARRAY[:day])""")
                .param("meetingId", event.meetingId())
                .param("bodyCode", event.bodyCode())
                .param("day", event.date())
                .update();
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        writer.sql("UPDATE command_model.meetings_meeting SET days = ARRAY[:day] WHERE meeting_id = :meetingId")
                .param("meetingId", event.meetingId())
                .param("day", event.date())
                .update();
    }

    @EventHandler
    void on(MeetingContinued event) {
        writer.sql("""
                        UPDATE command_model.meetings_meeting SET days = array_append(days, :day)
                        WHERE meeting_id = :meetingId""")
                .param("meetingId", event.meetingId())
                .param("day", event.date())
                .update();
    }

    @EventHandler
    void on(MeetingOpened event) {
        writer.sql("UPDATE command_model.meetings_meeting SET opened = true WHERE meeting_id = :meetingId")
                .param("meetingId", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingCancelled event) {
        writer.sql("UPDATE command_model.meetings_meeting SET cancelled = true WHERE meeting_id = :meetingId")
                .param("meetingId", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingHeld event) {
        writer.sql("UPDATE command_model.meetings_meeting SET held = true WHERE meeting_id = :meetingId")
                .param("meetingId", event.meetingId())
                .update();
    }
}
