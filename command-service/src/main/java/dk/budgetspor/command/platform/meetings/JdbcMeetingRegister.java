package dk.budgetspor.command.platform.meetings;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
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
                        SELECT body_code, held FROM command_model.meetings_meeting
                        WHERE meeting_id = :meetingId AND NOT cancelled""")
                .param("meetingId", meetingId.value())
                .query(Meeting.class)
                .optional();
    }

    @EventHandler
    void on(MeetingScheduled event) {
        writer.sql("""
                        INSERT INTO command_model.meetings_meeting (meeting_id, body_code)
                        VALUES (:meetingId, :bodyCode)""")
                .param("meetingId", event.meetingId())
                .param("bodyCode", event.bodyCode())
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
