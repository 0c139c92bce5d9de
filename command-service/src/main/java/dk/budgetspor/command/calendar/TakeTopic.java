package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Have something that the body is to take up become an item on the agenda of a meeting. */
record TakeTopic(WheelId wheel, UUID topicId, MeetingId meetingId, Openness openness) implements Command {
    /** The item it becomes: of one topic and meeting always the same. */
    UUID agendaItemId() {
        return UUID.nameUUIDFromBytes((topicId + " at " + meetingId).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
