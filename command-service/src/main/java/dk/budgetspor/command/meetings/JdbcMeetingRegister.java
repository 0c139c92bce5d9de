package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
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
    public boolean isPlanned(MeetingId meetingId) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.meetings_meeting
                                       WHERE meeting_id = :meetingId AND NOT cancelled)""")
                .param("meetingId", meetingId.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(MeetingScheduled event) {
        writer.sql("INSERT INTO command_model.meetings_meeting (meeting_id) VALUES (:meetingId)")
                .param("meetingId", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingCancelled event) {
        writer.sql("UPDATE command_model.meetings_meeting SET cancelled = true WHERE meeting_id = :meetingId")
                .param("meetingId", event.meetingId())
                .update();
    }
}
